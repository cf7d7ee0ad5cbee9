import { describe, expect, it } from 'vitest';
import { events } from './events';

/** An answer whose bytes arrive in pieces of the given size, so that pieces cut characters and lines anywhere. */
function arriving(text: string, size: number): Response {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, (at += size)));
      },
    }),
  );
}

async function all(answer: Response): Promise<string[]> {
  const found: string[] = [];
  for await (const data of events(answer)) found.push(data);
  return found;
}

describe('server-sent events', () => {
  const stream = ': hello\n\nevent: progress\ndata: {"step":"çãé"}\n\nid: 3\ndata: first\ndata: second\n\n';

  it.each([1, 2, 3, 7, 1000])('The same events are read from pieces of %i bytes', async (size) => {
    expect(await all(arriving(stream, size))).toEqual(['{"step":"çãé"}', 'first\nsecond']);
  });

  it('Windows line ends are line ends', async () => {
    expect(await all(arriving('data: a\r\n\r\ndata: b\r\n\r\n', 100))).toEqual(['a', 'b']);
  });

  it('An event that is cut off at the end is still read', async () => {
    expect(await all(arriving('data: last', 4))).toEqual(['last']);
  });
});
