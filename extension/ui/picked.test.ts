import { describe, expect, it } from 'vitest';
import { type Picked, sorted } from './picked';

const at = (path: string): Picked => ({ path, file: new File([], path) });

describe('files that were chosen', () => {
  it('Pages and mails go first, so that their orders are known when pictures ask for them', () => {
    expect(sorted([at('b.jpg'), at('a.eml'), at('x/c.HTML')]).files.map(({ path }) => path)).toEqual(['a.eml', 'x/c.HTML', 'b.jpg']);
  });

  it('What a browser saved beside a page is left out and counted', () => {
    const { files, leftOut } = sorted([at('d/Order.html'), at('d/Order_files/a.js'), at('d/Order_files/in/b.png'), at('d/Other_files/c.png'), at('.DS_Store')]);
    expect(files.map(({ path }) => path)).toEqual(['d/Order.html', 'd/Other_files/c.png']);
    expect(leftOut).toBe(3);
  });
});
