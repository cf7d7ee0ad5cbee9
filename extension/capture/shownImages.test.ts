// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { imagesOf, isMissed } from './shownImages';

const style = (backgroundImage = 'none', content = 'normal') => ({ backgroundImage, content }) as CSSStyleDeclaration;
const shownBy = (html: string, own = style(), generated: CSSStyleDeclaration[] = []) => {
  document.body.innerHTML = html;
  return imagesOf(document.body.querySelector('img, div, input, video, image')!, own, generated).map(({ url, loaded }) => `${url} ${loaded}`);
};
/** As a browser tells of an image that came, of so many pixels, or did not. */
const came = (pixels: number, address: string): void => {
  for (const name of ['naturalWidth', 'naturalHeight'] as const) vi.spyOn(HTMLImageElement.prototype, name, 'get').mockReturnValue(pixels);
  vi.spyOn(HTMLImageElement.prototype, 'complete', 'get').mockReturnValue(true);
  vi.spyOn(HTMLImageElement.prototype, 'currentSrc', 'get').mockReturnValue(address);
};

describe('the pictures that an element shows', () => {
  beforeEach(() => came(0, ''));

  it('are missing where nothing, a pixel or a blur stands in for what was meant', () => {
    expect(shownBy('<img data-src="https://a/meant.png">')).toEqual(['https://a/meant.png false']);
    came(1, 'data:image/gif;base64,R0');
    expect(shownBy('<img data-original="//a/meant.jpg_640x640.jpg">')[0]).toMatch(/\/\/a\/meant.jpg_640x640.jpg false$/);
    came(80, 'data:image/webp;base64,UklG');
    expect(shownBy('<img data-lazy-src="https://a/meant.webp">')).toEqual(['https://a/meant.webp false']);
  });

  it('are there where what was meant has come, and where a small picture is all there is', () => {
    came(80, 'https://a/meant.png');
    expect(shownBy('<img src="https://a/meant.png" data-src="https://a/meant.png">')).toEqual(['https://a/meant.png true']);
    came(80, 'data:image/png;base64,AAAA');
    expect(shownBy('<img src="data:image/png;base64,AAAA">')).toEqual(['data:image/png;base64, true']);
    expect(shownBy('<img src="data:image/png;base64,AAAA" data-url-id="7">')).toEqual(['data:image/png;base64, true']);
  });

  it('are those of its style, too, but only what was chosen', () => {
    expect(shownBy('<div></div>', style('url("https://a/1.png"), url("https://a/2.png")'), [style('url("https://a/3.png")', '""')])).toEqual([1, 2, 3].map((n) => `https://a/${n}.png true`));
    expect(shownBy('<div></div>', style('image-set(url("https://a/1.png") 1dppx, url("https://a/2.png") 2dppx)'))).toEqual(['https://a/1.png true']);
  });

  it('are those of other elements', () => {
    expect(shownBy('<input type="image" src="https://a/pay.png">')).toEqual(['https://a/pay.png true']);
    expect(shownBy('<input type="text" src="https://a/no.png">')).toEqual([]);
    expect(shownBy('<video poster="https://a/poster.png"></video>')).toEqual(['https://a/poster.png true']);
  });

  it('are missed without room, unless they were made to count visits', () => {
    const missed = (html: string): boolean => {
      document.body.innerHTML = html;
      return isMissed(document.querySelector('img')!);
    };
    expect(missed('<img alt="" src="data:,gone">')).toBe(true);
    expect(missed('<img width="1" height="1" data-src="https://a/visit.gif">')).toBe(false);
    expect(missed('<img>'), 'one that was never meant to show anything').toBe(false);
  });
});
