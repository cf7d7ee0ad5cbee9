// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RowContent } from './content';
import { Ledger } from './ledger';
import { rowsIn } from './rows';
import { Scroller } from './scroller';
import { Sights } from './sights';

interface Rect {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** A box 400 high at (100, 50) of the window, in which rows stand one below the other; nothing here is laid out by a browser. */
const box = { left: 100, top: 50, width: 300, height: 400 };
const area = { ...box };
const rects = new Map<Element, () => Rect>();
let list: HTMLElement;
let scrolled = 0;
let cover: (Rect & { element: Element }) | null = null;

const rectOf = (element: Element): DOMRect => {
  const { top, left, width, height } = rects.get(element)?.() ?? { top: 0, left: 0, width: 0, height: 0 };
  return { top, left, width, height, bottom: top + height, right: left + width, x: left, y: top } as DOMRect;
};
const holds = ({ top, left, width, height }: Rect, x: number, y: number): boolean => x >= left && x < left + width && y >= top && y < top + height;

beforeEach(() => {
  rects.clear();
  [scrolled, cover] = [0, null];
  document.body.innerHTML = '<div style="overflow-y:auto"></div>';
  list = document.body.firstElementChild as HTMLElement;
  rects.set(list, () => box);
  const all = () => [...rects].filter(([element]) => element !== list);
  Object.defineProperties(list, {
    clientHeight: { value: box.height },
    clientWidth: { value: box.width },
    scrollTop: { get: () => scrolled },
    scrollHeight: { get: () => Math.max(...all().map(([, rect]) => rect().top + rect().height)) + scrolled - box.top },
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rectOf(this);
  });
  document.createRange = () => {
    let node: Node | null = null;
    return { selectNodeContents: (one: Node) => (node = one), getBoundingClientRect: () => rectOf(node!.parentElement!) } as unknown as Range;
  };
  document.elementFromPoint = (x, y) => {
    if (cover && holds(cover, x, y)) return cover.element;
    return holds(box, x, y) ? (all().find(([element, rect]) => element.isConnected && holds(rect(), x, y))?.[0] ?? list) : document.body;
  };
});
afterEach(() => void vi.restoreAllMocks());

/** Rows with their heights, put below those that are there. */
function say(...rows: [text: string, height?: number][]): HTMLElement[] {
  let top = [...list.children].reduce((sum, one) => sum + rectOf(one).height, 0);
  return rows.map(([text, height = 40]) => {
    const element = Object.assign(document.createElement('p'), { textContent: text });
    list.append(element);
    const at = top;
    rects.set(element, () => ({ top: box.top + at - scrolled, left: 110, width: 200, height }));
    top += height;
    return element;
  });
}

const long = (number: number): string => `message number ${number} of this talk`;

function harvested(): { sights: Sights; ledger: Ledger<RowContent> } {
  const ledger = new Ledger<RowContent>(({ element, words, ...place }) => ({ html: words, place, pictures: [] }));
  const scroller = new Scroller(list);
  ledger.enter(rowsIn(scroller));
  return { sights: new Sights(scroller, ledger), ledger };
}

function pictured(sights: Sights, picture: number, meanwhile: () => void = () => undefined): void {
  sights.ready(picture, area);
  meanwhile();
  sights.taken();
}

describe('a row of the conversation is on a picture', () => {
  it('where it stood before the picture and after it', () => {
    say([long(1)], [long(2)], [long(3)]);
    const { sights } = harvested();
    pictured(sights, 1);
    expect(sights.pictures).toEqual([[1, 0, 400, 1, 0, 40, 2, 40, 80, 3, 80, 120]]);
  });

  it('not when the list was scrolled meanwhile', () => {
    say([long(1)], [long(2)], [long(3), 900]);
    const { sights } = harvested();
    pictured(sights, 1, () => (scrolled = 30));
    expect(sights.pictures).toEqual([]);
  });

  it('not when it moved, said something else or went away; the others are', () => {
    const [, second, third, fourth] = say([long(1)], [long(2)], [long(3)], [long(4)], [long(5)]);
    const { sights } = harvested();
    pictured(sights, 1, () => {
      rects.set(second!, () => ({ top: 93, left: 110, width: 200, height: 40 }));
      third!.textContent = `${long(3)} Read`;
      fourth!.remove();
    });
    expect(sights.pictures).toEqual([[1, 0, 400, 1, 0, 40, 5, 160, 200]]);
  });

  it('not when it went away and came back before the picture was taken', () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
    say([long(1)], [long(2)]);
    const { sights } = harvested();
    pictured(sights, 1, () => {
      scrolled = 5;
      frames.shift()!(0);
      scrolled = 0;
      frames.shift()!(16);
    });
    pictured(sights, 2, () => frames.splice(0).forEach((frame) => frame(32)));
    expect(sights.pictures).toEqual([[2, 0, 400, 1, 0, 40, 2, 40, 80]]);
  });

  it('by what it says, not by its element: lists put other messages into the same ones', () => {
    const rows = say([long(1)], [long(2)], [long(3)], [long(4)]);
    const { sights } = harvested();
    rows[0]!.textContent = long(3);
    rows[1]!.textContent = long(4);
    rows[2]!.remove();
    rows[3]!.remove();
    pictured(sights, 1);
    expect(sights.pictures).toEqual([[1, 0, 400, 3, 0, 40, 4, 40, 80]]);
  });

  it('under its own number, though older messages have come in above', () => {
    say([long(8)], [long(9)]);
    const { sights } = harvested();
    for (const element of [...list.children]) rects.set(element, ((was) => () => ({ ...was(), top: was().top + 80 }))(rects.get(element)!));
    const older = say([long(6)], [long(7)]);
    older.forEach((element, at) => rects.set(element, () => ({ top: box.top + 40 * at, left: 110, width: 200, height: 40 })));
    list.prepend(...older);
    pictured(sights, 1);
    expect(sights.pictures).toEqual([[1, 0, 400, 1, 80, 120, 2, 120, 160]]);
  });

  it('and on the next one, when it is taller than one; where it reaches beyond is said', () => {
    say([long(1)], [long(2), 600], [long(3)]);
    const { sights } = harvested();
    pictured(sights, 1);
    scrolled = 280;
    pictured(sights, 2);
    expect(sights.pictures).toEqual([
      [1, 0, 400, 1, 0, 40, 2, 40, 640],
      [2, 0, 400, 2, -240, 360, 3, 360, 400],
    ]);
  });

  it('not when it is said many times and nothing else is in view', () => {
    say([long(1), 400], ['ok'], ['ok'], ['ok', 900]);
    const { sights } = harvested();
    list.firstElementChild!.remove();
    pictured(sights, 1);
    expect(sights.pictures).toEqual([]);
  });

  it('not where something lies over it, from the beginning or meanwhile', () => {
    say([long(1)], [long(2)], [long(3)]);
    const { sights } = harvested();
    const over = (top: number) => (cover = { element: document.body, top, left: 150, width: 200, height: 20 });
    over(box.top + 50);
    pictured(sights, 1, () => over(box.top + 90));
    expect(sights.pictures).toEqual([[1, 0, 400, 1, 0, 40]]);
  });

  it('not while its own picture is still to come', () => {
    const [first] = say([long(1)], [long(2)]);
    const { sights } = harvested();
    const image = Object.assign(document.createElement('img'), { src: 'https://example.invalid/a.png' });
    Object.defineProperties(image, { complete: { value: false } });
    first!.append(image);
    pictured(sights, 1);
    expect(sights.pictures).toEqual([[1, 0, 400, 2, 40, 80]]);
  });

  it('of the window up to the edge of its box', () => {
    say([long(1)], [long(2)]);
    const { sights } = harvested();
    scrolled = 25;
    sights.ready(1, { left: 0, top: 0, width: 1000, height: 700 });
    sights.taken();
    expect(sights.pictures).toEqual([[1, 50, 450, 1, 25, 65, 2, 65, 105]]);
  });

  it('only of the last that was taken under this number', () => {
    say([long(1)], [long(2)]);
    const { sights } = harvested();
    pictured(sights, 1);
    pictured(sights, 2);
    scrolled = 10;
    pictured(sights, 1);
    expect(sights.pictures).toEqual([[1, 0, 400, 1, -10, 30, 2, 30, 70]]);
  });
});
