import type { Piece } from './collecting';

/** Well under the 64 MiB that a message may have, also when every character is written as an escape of six. */
export const pieceLength = 4 * 1024 * 1024;

/** A piece of a text; never ends within a character, because half of one does not survive the way. */
export function textPiece(text: string, from: number, length = pieceLength): Piece {
  let to = Math.min(text.length, from + length);
  if (to < text.length && isLeading(text.charCodeAt(to - 1))) to--;
  return { text: text.slice(from, to), next: to < text.length ? to : null };
}

export async function bytePiece(blob: Blob, from: number, length = pieceLength): Promise<Piece> {
  const to = Math.min(blob.size, from + length);
  const bytes = new Uint8Array(await blob.slice(from, to).arrayBuffer());
  return { base64: toBase64(bytes), next: to < blob.size ? to : null };
}

/** The content of a piece, as a Blob takes it. */
export function pieceContent({ text, base64 }: Piece): BlobPart {
  return text ?? fromBase64(base64 ?? '');
}

function isLeading(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // Arguments are limited in number.
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
