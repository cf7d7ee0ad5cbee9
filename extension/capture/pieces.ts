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
  return { base64: await base64Of(blob.slice(from, to)), next: to < blob.size ? to : null };
}

/** The content of a piece, as a Blob takes it. */
export function pieceContent({ text, base64 }: Piece): BlobPart {
  return text ?? fromBase64(base64 ?? '');
}

function isLeading(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** By a reader, and not byte by byte: in Firefox the bytes would belong to the page's world, and be kept from us. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.onerror = () => reject(new Error('A picture could not be read.'));
    reader.readAsDataURL(blob);
  });
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
