/** The data of each server-sent event. EventSource cannot send the token, so the stream is read by fetch. */
export async function* events(answer: Response): AsyncGenerator<string> {
  if (!answer.body) return;
  const text = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let pending = '';
  for (;;) {
    const { value, done } = await text.read();
    pending += value ?? '';
    const blocks = pending.split(/\r?\n\r?\n/);
    pending = done ? '' : (blocks.pop() ?? '');
    for (const block of blocks) {
      const data = dataOf(block);
      if (data) yield data;
    }
    if (done) return;
  }
}

/** Several `data:` lines are one text; comments and other fields say nothing to us. */
const dataOf = (block: string): string =>
  block
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(line.startsWith('data: ') ? 6 : 5))
    .join('\n');
