// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageStage } from './stage';

describe('the stage', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<header style="position: sticky; color: red">h</header><div id="chat" style="position: fixed">c</div><p>text</p><input>';
    document.documentElement.scrollTop = 0;
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => (frame(0), 0));
  });

  const part = (index: number) => ({ index, scrollTo: index * 700 });

  it('shows what stands still once only', async () => {
    const stage = new PageStage(document);
    await stage.show(part(0));
    expect(document.querySelector<HTMLElement>('#chat')!.style.opacity).toBe('');
    await stage.show(part(1));
    expect(document.querySelector<HTMLElement>('#chat')!.style.opacity).toBe('0');
    expect(document.querySelector('header')!.style.position).toBe('relative');
  });

  it('puts everything back to the letter, and the focus', async () => {
    document.querySelector('input')!.focus();
    const before = document.body.innerHTML;
    const scrollTo = vi.spyOn(document.documentElement, 'scrollTo');
    const stage = new PageStage(document);
    await stage.show(part(1));
    document.querySelector('input')!.blur();
    stage.restore();
    expect(document.body.innerHTML).toBe(before);
    expect(document.activeElement?.localName).toBe('input');
    expect(scrollTo).toHaveBeenLastCalledWith({ left: 0, top: 0, behavior: 'instant' });
  });

  it('puts the rest back when one element resists', async () => {
    const stage = new PageStage(document);
    await stage.show(part(1));
    vi.spyOn(document.querySelector('#chat')!, 'setAttribute').mockImplementation(() => {
      throw new Error('no');
    });
    stage.restore();
    expect(document.querySelector('header')!.style.position).toBe('sticky');
  });
});
