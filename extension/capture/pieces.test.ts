// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bytePiece, pieceContent, textPiece } from './pieces';
import type { Piece } from './collecting';

async function all(next: (from: number) => Piece | Promise<Piece>): Promise<Blob> {
  const contents: BlobPart[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const piece: Piece = await next(from);
    // What a message does to it.
    contents.push(pieceContent(JSON.parse(JSON.stringify(piece)) as Piece));
    from = piece.next;
  }
  return new Blob(contents);
}

describe('pieces', () => {
  it('give a text back, whatever its characters', async () => {
    const text = 'aé€😀'.repeat(50) + '😀';
    for (const length of [2, 3, 7]) expect(await (await all((from) => textPiece(text, from, length))).text()).toBe(text);
  });

  it('give bytes back', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    const blob = await all((from) => bytePiece(new Blob([bytes]), from, 33_333));
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
  });

  it('give an empty part back as empty', async () => expect((await all((from) => textPiece('', from))).size).toBe(0));
});
