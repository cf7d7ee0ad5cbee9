// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Undo } from './undo';

describe('what was changed for the camera', () => {
  beforeEach(() => void (document.body.innerHTML = '<header style="position: sticky; color: red">h</header><p>text</p><img loading="lazy">'));

  it('is put back to the letter, last to first', () => {
    const before = document.body.innerHTML;
    const undo = new Undo();
    for (const name of ['header', 'p']) undo.style(document.querySelector<HTMLElement>(name)!, { inset: 'auto', opacity: '0' });
    undo.style(document.querySelector('p')!, { opacity: '1' });
    undo.attribute(document.querySelector('img')!, 'loading', 'eager');
    undo.attribute(document.querySelector('img')!, 'alt', 'x');
    expect(document.body.innerHTML).not.toBe(before);
    undo.run();
    expect(document.body.innerHTML).toBe(before);
  });

  it('is put back as far as possible when one element resists', () => {
    const undo = new Undo();
    const text = document.querySelector('p')!;
    undo.style(document.querySelector('header')!, { position: 'relative' });
    undo.style(text, { opacity: '0' });
    for (const way of ['setAttribute', 'removeAttribute'] as const) {
      vi.spyOn(text, way).mockImplementation(() => {
        throw new Error('no');
      });
    }
    undo.run();
    expect(document.querySelector('header')!.style.position).toBe('sticky');
  });

  it('leaves what the page has styled meanwhile', () => {
    const undo = new Undo();
    const [header, text] = [document.querySelector('header')!, document.querySelector('p')!];
    for (const one of [header, text]) undo.style(one, { position: 'static', opacity: '0' });
    header.style.minHeight = '5000px';
    text.style.width = '70px';
    undo.run();
    expect(header.style).toMatchObject({ position: 'sticky', color: 'red', opacity: '', minHeight: '5000px' });
    expect(text.style).toMatchObject({ position: '', opacity: '', width: '70px' });
  });

  it('is put back once', () => {
    const undo = new Undo();
    undo.style(document.querySelector('p')!, { opacity: '0' });
    undo.run();
    document.querySelector('p')!.style.opacity = '0.5';
    undo.run();
    expect(document.querySelector('p')!.style.opacity).toBe('0.5');
  });
});
