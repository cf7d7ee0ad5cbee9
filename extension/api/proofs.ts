import { fromBase64Url, toBase64Url, utf8 } from './bytes';

/** 40 bits are few; this many rounds and a life of two minutes keep a listener from guessing the code (OWASP's figure for SHA-256). */
const rounds = 600_000;

/** The key that only those who saw the typed code can compute. */
export async function codeKey(code: string, clientNonce: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const password = await crypto.subtle.importKey('raw', utf8(code), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: clientNonce, iterations: rounds }, password, 256);
  return hmacKey(bits);
}

/** What the browser sends instead of the code. The dialled port is in it, so it is worth nothing on another one. */
export const codeProof = (key: CryptoKey, port: number, nonce: string): Promise<string> => sign(key, `pair|${port}|${nonce}`);

/** True when the answer comes from the program that showed the code. */
export const isPairingProof = (key: CryptoKey, port: number, nonce: string, token: string, proof: string): Promise<boolean> =>
  verify(key, `paired|${port}|${nonce}|${token}`, proof);

/** True when whoever answers on `port` knows the hash of our token. */
export async function isHelloProof(token: string, port: number, nonce: string, proof: string): Promise<boolean> {
  const key = await hmacKey(await crypto.subtle.digest('SHA-256', utf8(token)));
  return verify(key, `dh-hello-v1|${nonce}|${port}`, proof);
}

const hmacKey = (raw: ArrayBuffer): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

const sign = async (key: CryptoKey, text: string): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text))));

/** `subtle.verify` compares in constant time. */
async function verify(key: CryptoKey, text: string, proof: string): Promise<boolean> {
  const bytes = fromBase64Url(proof);
  return bytes !== null && crypto.subtle.verify('HMAC', key, bytes, utf8(text));
}
