// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Folds } from './folds';

vi.mock('../settle', () => ({ settle: () => Promise.resolve(0) }));

const never = new AbortController().signal;
/** A fold of one's own, that takes itself away when it is pressed. */
const fold = (name: string): HTMLElement => {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'View more', name });
  button.addEventListener('click', () => button.replaceWith(Object.assign(document.createElement('p'), { textContent: name })));
  return button;
};

describe('what is folded', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 80, height: 20 } as DOMRect);
  });

  it('is named as shut where there was no patience left to press it, each by itself', async () => {
    document.body.append(...Array.from({ length: 40 }, (_, index) => fold(`part ${index}`)));
    const { opened, left } = await new Folds(document, never).open();
    expect(opened).toHaveLength(30);
    expect(left).toEqual(Array.from({ length: 10 }, () => 'View more'));
  });

  it('is named as shut where one fold lies within another, deeper than is followed', async () => {
    const deeper = (level: number): void => {
      const button = fold(`level ${level}`);
      button.addEventListener('click', () => deeper(level + 1));
      document.body.append(button);
    };
    deeper(1);
    const { opened, left } = await new Folds(document, never).open();
    expect([opened.length, left]).toEqual([5, ['View more']]);
  });

  it('is opened in an inner page that is open to us, and shut again', async () => {
    document.body.innerHTML = '<iframe></iframe>';
    const inner = document.implementation.createHTMLDocument();
    inner.body.innerHTML = '<details><summary>Specifications</summary>Two metres</details>';
    vi.spyOn(document.querySelector('iframe')!, 'contentDocument', 'get').mockReturnValue(inner);
    const folds = new Folds(document, never);
    expect(await folds.open()).toEqual({ opened: ['Specifications'], left: [] });
    expect(inner.querySelector('details')!.open).toBe(true);
    folds.restore();
    expect(inner.querySelector('details')!.open).toBe(false);
  });

  it('is not said to be shut where all of it was opened', async () => {
    document.body.append(fold('part'));
    expect(await new Folds(document, never).open()).toEqual({ opened: ['View more'], left: [] });
  });
});
