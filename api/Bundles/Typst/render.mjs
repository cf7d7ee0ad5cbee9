// One pack: reads the job that TypstWriter.cs wrote, typesets it, answers with one line of JSON on standard output.
// It runs in a process of its own, so that a broken picture or font ends this process and nothing else.
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

// Noto Sans Arabic draws dots as letters of their own, and whoever copies its text gets every letter twice; Vazirmatn does not.
const typeface = 'noto-sans';
const families = [typeface, 'vazirmatn', 'noto-sans-hebrew', 'noto-sans-thai', 'noto-sans-sc', 'noto-sans-kr', 'noto-emoji'];
// Their second weight would double what is read for every pack, so only a pack in their own language has both.
const large = new Set(['noto-sans-sc', 'noto-sans-kr', 'noto-emoji']);
// One character is drawn differently in Japan, China and Korea. Japan's own drawing is read for a Japanese pack; elsewhere China's has every kana too.
const own = {ja: 'noto-sans-jp', ko: 'noto-sans-kr', zh: 'noto-sans-sc'};
const systemFonts = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(homedir(), '.local/share/fonts'), '/System/Library/Fonts', '/Library/Fonts', 'C:\\Windows\\Fonts'];

const answer = told => {
	process.stdout.write(JSON.stringify({...told, peakKilobytes: process.resourceUsage().maxRSS}) + '\n');
	process.exit(0);
};

/** Every node_modules from here up to the root, nearest first. */
function moduleFolders() {
	const found = [];
	for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
		found.push(path.join(folder, 'node_modules'));
		if (folder === path.dirname(folder)) return found;
	}
}

function loadEngine() {
	try {
		return createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler').NodeCompiler;
	} catch (failure) {
		return answer({problem: 'package', detail: String(failure.message).split('\n')[0]});
	}
}

/** The fonts of the packages, so that a pack looks the same on every machine. */
function bundledFonts(language) {
	const home = moduleFolders().map(folder => path.join(folder, '@expo-google-fonts')).find(folder => existsSync(path.join(folder, typeface)));
	if (!home) answer({problem: 'typeface'});
	const first = own[language];
	const folders = [...new Set([...families, ...(first ? [first] : [])])].flatMap(family =>
		(large.has(family) && family !== first ? ['400Regular'] : ['400Regular', '600SemiBold']).map(weight => path.join(home, family, weight)));
	const fonts = folders.filter(existsSync).flatMap(folder =>
		readdirSync(folder).filter(file => file.endsWith('.ttf')).map(file => readFileSync(path.join(folder, file))));
	return fonts.length > 0 ? fonts : answer({problem: 'typeface'});
}

/** The characters that PDF/A export refused because no font has them; the engine names them in its messages only. */
function refusedText(message) {
	const quoted = /the text `\\?"(.*?)\\?"` could not be displayed/gs;
	const found = [...message.matchAll(quoted)].map(match => match[1].replace(/\\+u\{([0-9a-f]+)\}/gi, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 16))));
	return [...new Set(found)];
}

function typeset(NodeCompiler, job, bytes, root, fontArgs) {
	const compiler = NodeCompiler.create({workspace: root, fontArgs});
	const put = (name, bytes) => compiler.mapShadow(path.join(root, name), bytes);
	put('job.json', bytes);
	for (const picture of Object.values(job.pictures))
		for (const part of picture.parts) put(`pictures/${part.file}`, readFileSync(path.join(job.pictureFolder, part.file)));
	for (const original of job.attachments) put(`originals/${original.name}`, readFileSync(original.path));
	for (const part of ['look.typ', 'pictures.typ', 'map.typ']) put(part, readFileSync(path.join(path.dirname(job.template), part)));
	const result = compiler.compile({mainFileContent: readFileSync(job.template, 'utf8')});
	if (!result.result) return {problem: 'engine', detail: JSON.stringify(result.takeError()?.shortDiagnostics ?? result.takeDiagnostics()?.shortDiagnostics).slice(0, 600)};
	// What it remembered while setting, for setting again, is a tenth of all it holds; the file is written without it.
	compiler.evictCache(0);
	try {
		writeFileSync(job.output, compiler.pdf(result.result, {pdfStandard: 'a-3a'}));
	} catch (failure) {
		const unshown = refusedText(String(failure.message));
		return unshown.length > 0 ? {unshown} : {problem: 'engine', detail: String(failure.message).slice(0, 600)};
	}
	const anchors = compiler.query(result.result, {selector: '<pack-anchor>', field: 'value'});
	return {pages: result.result.numOfPages, anchors: Object.fromEntries(anchors.map(({anchor, page}) => [anchor, page]))};
}

const NodeCompiler = loadEngine();
const jobFile = path.resolve(process.argv[2]);
const bytes = readFileSync(jobFile);
// What the pack says is read by the engine alone; a second copy of ten thousand messages is not kept here.
const job = JSON.parse(bytes);
const fonts = bundledFonts(job.document.language.split('-')[0]);
delete job.document;
let told = typeset(NodeCompiler, job, bytes, path.dirname(jobFile), [{fontBlobs: fonts}]);
// Only a script that no bundled font has looks into the machine's own fonts: they differ from machine to machine.
if (told.unshown) told = typeset(NodeCompiler, job, bytes, path.dirname(jobFile), [{fontBlobs: fonts}, {fontPaths: systemFonts.filter(existsSync)}]);
answer(told);
