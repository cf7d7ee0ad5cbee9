const bytesOf = (text) => new TextEncoder().encode(text);

/** Checks an archive. A fault is the name of a sentence and what stands in it; `told` hears how far it is. */
async function check(file, told = () => {}) {
	const zip = await readZip(file).catch(() => { throw new Error('verifyNotZip'); });
	const root = [...zip.keys()].find((path) => /^([^/]*\/)?bagit\.txt$/.test(path))?.slice(0, -'bagit.txt'.length);
	const has = (path) => root !== undefined && zip.has(root + path);
	if (!has('data/archive.json') || !has('data/custody/log.jsonl')) throw new Error('verifyNotArchive');
	const read = (path) => textOf(zip.get(root + path));
	const faults = [];
	const card = JSON.parse(await read('data/archive.json'));
	const listed = new Map();
	for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
		for (const line of has(list) ? (await read(list)).split('\n') : []) if (line) listed.set(line.slice(66).trim(), line.slice(0, 64));
	let done = 0;
	for (const [path, hash] of listed) {
		told(done++, listed.size);
		const found = has(path) ? await hashOf(zip.get(root + path)).catch(() => 'unreadable') : undefined;
		if (found !== hash) faults.push(fileFault(card, path, found === undefined ? 'verifyMissing' : 'verifyChanged'));
	}
	for (const path of zip.keys()) {
		const name = path.slice(root.length);
		if (!path.startsWith(root) || !listed.has(name) && name !== 'tagmanifest-sha256.txt') faults.push(fileFault(card, name, 'verifyAdded'));
	}
	const log = entriesOf(await read('data/custody/log.jsonl'));
	faults.push(...chainFaults(log, card));
	if (!card.redacted) for (const exhibit of card.exhibits) if (!(await belongs(exhibit, log, listed, has, read).catch(() => false))) faults.push({ key: 'verifyOther', values: [nameOf(exhibit)] });
	return { card, faults, files: listed.size, entries: log.length, bytes: file.size };
}

/** A log that cannot be read any more has no entry that could fit. */
function entriesOf(lines) {
	try {
		return lines.split('\n').filter(Boolean).map((line) => JSON.parse(line));
	} catch {
		return [];
	}
}

const nameOf = (exhibit) => `${exhibit.label} (${exhibit.title})`;

function fileFault(card, path, key) {
	const exhibit = card.exhibits.find((one) => one.files.includes(path) || one.manifest === path);
	return { key: exhibit ? `${key}Exhibit` : key, values: exhibit ? [nameOf(exhibit), path] : [path] };
}

/** Every hash of the log anew: comparing only neighbours would miss an entry that was changed together with its own hash. */
function chainFaults(log, card) {
	const faults = [];
	let [seq, previous] = [0, '0'.repeat(64)];
	for (const entry of log) {
		const right = entry.seq === seq + 1 && entry.previous === previous && linkOf(entry) === entry.hash
			&& (entry.payload === null || shaOf(bytesOf(entry.payload)) === entry.payloadSha256);
		if (!right) faults.push({ key: 'verifyEntry', values: [entry.seq] });
		[seq, previous] = [entry.seq, entry.hash];
	}
	if (seq !== card.seq || previous !== card.hash) faults.push({ key: 'verifyCut', values: [card.seq] });
	return faults;
}

/** Seven fields, each after its length in four bytes. */
function linkOf(entry) {
	const sha = new Sha256();
	for (const field of ['dh-event-v1', String(entry.seq), entry.at, entry.type, entry.subject, entry.payloadSha256, entry.previous]) {
		const bytes = bytesOf(field);
		sha.update(new Uint8Array([bytes.length >>> 24, bytes.length >>> 16, bytes.length >>> 8, bytes.length])).update(bytes);
	}
	return sha.hex();
}

/** Whether the log speaks of these very files. */
async function belongs(exhibit, log, listed, has, read) {
	const payload = (type, found) => log.some((entry) => entry.type === type && entry.payload !== null && found(JSON.parse(entry.payload), entry));
	if (exhibit.attachment)
		return payload('attachment-stored', (said) => said.id === exhibit.attachment.id && said.sha256 === exhibit.attachment.sha256 && said.caption === exhibit.attachment.caption)
			&& exhibit.files.length === 1 && listed.get(exhibit.files[0]) === exhibit.attachment.sha256;
	if (!exhibit.manifest || !has(exhibit.manifest)) return false;
	if (!payload('capture-stored', (said, entry) => entry.subject === exhibit.capture && said.manifest === listed.get(exhibit.manifest))) return false;
	const parts = JSON.parse(await read(exhibit.manifest)).capture.parts.map((part) => part.sha256);
	return parts.length === exhibit.files.length && parts.every((hash, i) => listed.get(exhibit.files[i]) === hash);
}
