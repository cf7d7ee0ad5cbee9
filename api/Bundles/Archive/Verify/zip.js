/** The files of a ZIP by their names, read from the directory at its end (APPNOTE 6.3.3), also beyond four gigabytes. */
async function readZip(file) {
	const tail = await view(file, Math.max(0, file.size - 66_000), file.size);
	let end = tail.byteLength - 22;
	while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end--;
	if (end < 0) throw new Error('not-a-zip');
	let count = tail.getUint16(end + 10, true), length = tail.getUint32(end + 12, true), start = tail.getUint32(end + 16, true);
	if (end >= 20 && tail.getUint32(end - 20, true) === 0x07064b50) {
		const at = Number(tail.getBigUint64(end - 12, true));
		const record = await view(file, at, at + 56);
		[count, length, start] = [32, 40, 48].map((place) => Number(record.getBigUint64(place, true)));
	}
	const directory = await view(file, start, start + length);
	const files = new Map();
	for (let at = 0, i = 0; i < count; i++) {
		if (directory.getUint32(at, true) !== 0x02014b50) throw new Error('not-a-zip');
		const [name, extra, comment] = [28, 30, 32].map((place) => directory.getUint16(at + place, true));
		const entry = { file, method: directory.getUint16(at + 10, true), packed: directory.getUint32(at + 20, true), size: directory.getUint32(at + 24, true), start: directory.getUint32(at + 42, true) };
		far(directory, at + 46 + name, extra, entry);
		const path = new TextDecoder().decode(new Uint8Array(directory.buffer, at + 46, name));
		if (!path.endsWith('/')) files.set(path, entry);
		at += 46 + name + extra + comment;
	}
	return files;
}

/** ZIP64 puts what does not fit into an extra field, in a fixed order, and only what does not fit. */
function far(directory, at, length, entry) {
	for (const end = at + length; at + 4 <= end;) {
		const [kind, size] = [directory.getUint16(at, true), directory.getUint16(at + 2, true)];
		let place = at + 4;
		if (kind === 1) for (const field of ['size', 'packed', 'start']) if (entry[field] === 0xffffffff) {
			entry[field] = Number(directory.getBigUint64(place, true));
			place += 8;
		}
		at += 4 + size;
	}
}

/** The bytes of a file as they lie in the ZIP. */
async function bodyOf(entry) {
	const head = await view(entry.file, entry.start, entry.start + 30);
	if (head.getUint32(0, true) !== 0x04034b50) throw new Error('not-a-zip');
	const begin = entry.start + 30 + head.getUint16(26, true) + head.getUint16(28, true);
	return entry.file.slice(begin, begin + entry.packed);
}

const unpacked = async (entry) => (await bodyOf(entry)).stream().pipeThrough(new DecompressionStream('deflate-raw'));

/** A packed archive is one that somebody unpacked and packed again: its files are the same. */
const hashOf = async (entry) => entry.method === 0 ? shaOfBlob(await bodyOf(entry)) : shaOfStream(await unpacked(entry));

const textOf = async (entry) => entry.method === 0 ? (await bodyOf(entry)).text() : new Response(await unpacked(entry)).text();

async function view(file, from, to) {
	return new DataView(await file.slice(from, to).arrayBuffer());
}
