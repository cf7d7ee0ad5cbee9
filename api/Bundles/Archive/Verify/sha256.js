// SHA-256 piece by piece: the browser's own takes a file only as a whole, and a film may be longer than the memory.
class Sha256 {
	static k = Sha256.#roots(64, 3, 8);
	#state = Uint32Array.from(Sha256.#roots(8, 2, 8));
	#block = new Uint8Array(64);
	#words = new Uint32Array(64);
	#length = 0;

	// The first bits of the fractions of square and cube roots of the primes, which is how the standard names its constants.
	static #roots(count, root, digits) {
		const found = [];
		for (let n = 2n; found.length < count; n++) {
			let prime = true;
			for (let d = 2n; d * d <= n; d++) if (n % d === 0n) prime = false;
			if (!prime) continue;
			const shifted = n << BigInt(4 * digits * root);
			let low = 0n, high = 1n << BigInt(4 * digits + 12);
			while (high - low > 1n) {
				const middle = (low + high) / 2n;
				if (middle ** BigInt(root) <= shifted) low = middle;
				else high = middle;
			}
			found.push(Number(low & 0xffffffffn));
		}
		return found;
	}

	update(bytes) {
		let at = 0;
		while (at < bytes.length) {
			const used = this.#length % 64;
			const taken = Math.min(64 - used, bytes.length - at);
			this.#block.set(bytes.subarray(at, at + taken), used);
			this.#length += taken;
			at += taken;
			if (used + taken === 64) this.#mix();
		}
		return this;
	}

	hex() {
		const bits = BigInt(this.#length) * 8n;
		const used = this.#length % 64;
		const end = new Uint8Array((used < 56 ? 64 : 128) - used);
		end[0] = 0x80;
		new DataView(end.buffer).setBigUint64(end.length - 8, bits);
		this.update(end);
		return [...this.#state].map((word) => word.toString(16).padStart(8, '0')).join('');
	}

	#mix() {
		const w = this.#words, k = Sha256.k, s = this.#state;
		const view = new DataView(this.#block.buffer);
		for (let i = 0; i < 16; i++) w[i] = view.getUint32(4 * i);
		for (let i = 16; i < 64; i++) {
			const x = w[i - 15], y = w[i - 2];
			w[i] = w[i - 16] + w[i - 7] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
		}
		let [a, b, c, d, e, f, g, h] = s;
		for (let i = 0; i < 64; i++) {
			const one = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + k[i] + w[i] | 0;
			const two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
			h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
		}
		[a, b, c, d, e, f, g, h].forEach((word, i) => { s[i] += word; });
	}
}

const shaOf = (bytes) => new Sha256().update(bytes).hex();

const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Of a file's bytes: by the browser where it can, piece by piece where the file is long. */
async function shaOfBlob(blob) {
	if (blob.size <= 64 * 1024 * 1024 && globalThis.crypto?.subtle) return hex(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
	return shaOfStream(blob.stream());
}

async function shaOfStream(stream) {
	const sha = new Sha256();
	const reader = stream.getReader();
	for (let piece = await reader.read(); !piece.done; piece = await reader.read()) sha.update(piece.value);
	return sha.hex();
}
