// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SeenRows } from './rows';

const write = (row: Element): string => row.outerHTML;
const list = (first: number): string => Array.from({ length: 4 }, (_, index) => `<div class="row">Order ${first + index}<img src="https://a/${first + index}.png"></div>`).join('');
const droppedFrom = (root: Element | ShadowRoot): string[] => {
  const rows = new SeenRows(document, write);
  root.innerHTML = list(0);
  rows.look();
  root.innerHTML = list(10);
  return rows.dropped().map((html) => /Order \d+/.exec(html)![0]);
};

describe('the rows that a list drops', () => {
  beforeEach(() => void (document.body.innerHTML = '<div id="list"></div>'));

  it('are kept from the page', () => expect(droppedFrom(document.querySelector('#list')!)).toEqual(['Order 0', 'Order 1', 'Order 2', 'Order 3']));

  it('are kept from a component, also where they stand in it by themselves', () => {
    expect(droppedFrom(document.querySelector('#list')!.attachShadow({ mode: 'open' }))).toEqual(['Order 0', 'Order 1', 'Order 2', 'Order 3']);
  });

  it('are not kept from a conversation that someone else goes through, nor from a component within it', () => {
    const box = document.querySelector('#list')!;
    const rows = new SeenRows(document, write);
    rows.leaveOut(box);
    const inner = box.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    inner.innerHTML = list(0);
    rows.look();
    inner.innerHTML = list(10);
    expect(rows.dropped()).toEqual([]);
  });

  it('leave their pictures, and one that is put away again is not missing', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ x: 0, y: 0, width: 80, height: 80 } as DOMRect);
    for (const [name, value] of [['naturalWidth', 80], ['naturalHeight', 80], ['complete', true]] as const) vi.spyOn(HTMLImageElement.prototype, name, 'get').mockReturnValue(value);
    vi.spyOn(HTMLImageElement.prototype, 'currentSrc', 'get').mockImplementation(function (this: HTMLImageElement) {
      return this.src;
    });
    document.querySelector('#list')!.innerHTML = list(0);
    const rows = new SeenRows(document, write);
    rows.look();
    document.querySelector('#list')!.innerHTML = '';
    expect(rows.images.all().map(({ url }) => url)).toEqual([0, 1, 2, 3].map((n) => `https://a/${n}.png`));
    const image = { alt: '', x: 0, y: 0, width: 80, height: 80, loaded: false };
    const layout = { version: 1 as const, page: { width: 1, height: 1 }, viewport: { width: 1, height: 1, scale: 1 }, texts: [], images: [{ ...image, url: 'https://a/1.png' }, { ...image, url: 'https://a/9.png' }] };
    expect(rows.images.corrected(layout).images.map(({ loaded }) => loaded)).toEqual([true, false]);
  });
});
