// Runs the checking page of an archive on the archive itself: node verify.mjs ARCHIVE PAGE → the report as JSON.
import { openAsBlob, readFileSync } from 'node:fs';

const [archive, page] = process.argv.slice(2);
const html = readFileSync(page, 'utf8');
const script = html.slice(html.lastIndexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
// The part that draws the page needs a document; what checks does not.
const checks = script.slice(script.indexOf('{') + 1, script.indexOf('const everyLanguage'));
const { check } = new Function(`${checks}\nreturn { check };`)();
try {
	const { card, faults, files, entries } = await check(await openAsBlob(archive));
	console.log(JSON.stringify({ order: card.order, faults: faults.map(({ key, values }) => [key, ...values].join(' ')), files, entries }));
} catch (failure) {
	console.log(JSON.stringify({ order: '', faults: [failure.message], files: 0, entries: 0 }));
}
