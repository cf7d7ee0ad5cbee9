import { describe, expect, it } from 'vitest';
import vectors from '../../tests/fixtures/pairing/vectors.json';
import { fromBase64Url, toBase64Url } from './bytes';
import { readCode } from './code';
import { codeKey, codeProof, isHelloProof, isPairingProof } from './proofs';

const { code, port, clientNonce, token, serverProof, helloProof } = vectors;
const key = codeKey(code, fromBase64Url(clientNonce) ?? new Uint8Array());

/** Every proof that differs from the right one in exactly one bit. */
function* nearMisses(proof: string): Generator<string> {
  const bytes = fromBase64Url(proof) ?? new Uint8Array();
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const other = Uint8Array.from(bytes);
    other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield toBase64Url(other);
  }
}

describe('pairing proofs', () => {
  it('The proof of the typed code is the one both sides agreed on', async () => {
    expect(await codeProof(await key, port, clientNonce)).toBe(vectors.codeProof);
  });

  it('A code proved for one port is worth nothing on another', async () => {
    expect(await codeProof(await key, port + 1, clientNonce)).not.toBe(vectors.codeProof);
  });

  it('The program that showed the code is believed', async () => {
    expect(await isPairingProof(await key, port, clientNonce, token, serverProof)).toBe(true);
  });

  it('A proof that is off by any single bit is not believed', async () => {
    for (const near of nearMisses(serverProof)) expect(await isPairingProof(await key, port, clientNonce, token, near)).toBe(false);
    for (const near of nearMisses(helloProof)) expect(await isHelloProof(token, port, clientNonce, near)).toBe(false);
  });

  it('Whoever answers hello must know the token and answer for the dialled port', async () => {
    expect(await isHelloProof(token, port, clientNonce, helloProof)).toBe(true);
    expect(await isHelloProof(token, port + 1, clientNonce, helloProof)).toBe(false);
    expect(await isHelloProof(`${token}x`, port, clientNonce, helloProof)).toBe(false);
  });

  it.each(['', 'yes', '!!', 'a', `${helloProof}=`, ` ${helloProof}`])('The answer %j proves nothing', async (proof) => {
    expect(await isHelloProof(token, port, clientNonce, proof)).toBe(false);
  });
});

describe('the typed code', () => {
  it.each(['7K3Q-9XZM', '7k3q9xzm', ' 7K3Q 9XZM ', '7K3Q–9XZM'])('%j is read as it was meant', (typed) => {
    expect(readCode(typed)).toBe('7K3Q9XZM');
  });

  it('Letters that look like digits are read as the digits', () => {
    expect(readCode('OIL0-1234')).toBe('01101234');
  });

  it.each(['', '7K3Q-9XZ', '7K3Q-9XZMM', '7K3Q-9XZU', '７K3Q9XZM'])('%j is no code', (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});
