import { describe, expect, it } from 'vitest';
import { fetchImages, imageLimits, wantedImages } from './images';

const place = { x: 0, y: 0, width: 100, height: 100 };
const image = (url: string, change: object = {}) => ({ url, alt: '', loaded: true, ...place, ...change });
const never = new AbortController().signal;
const answers = (bytes: number, type = 'image/png') => () => Promise.resolve(new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }));

describe('the pictures of a page', () => {
  it('are wanted once each, if they are loaded and no icons', () =>
    expect(
      wantedImages([
        image('https://a/1.png'),
        image('https://a/1.png'),
        image('https://a/icon.png', { width: 16 }),
        image('https://a/broken.png', { loaded: false }),
        image('data:image/png;base64,'),
        image('https://a/2.png'),
      ]),
    ).toEqual(['https://a/1.png', 'https://a/2.png']));

  it('are asked for without cookies', async () => {
    const asked: RequestInit[] = [];
    await fetchImages(['https://a/1.png'], never, (_, init) => (asked.push(init!), answers(3)()));
    expect(asked[0]).toMatchObject({ credentials: 'omit', cache: 'force-cache' });
  });

  it('keep their order, and failures are named', async () => {
    const { stored, failed } = await fetchImages(['https://a/1', 'https://a/2', 'https://a/3', 'https://a/4'], never, (url) => {
      if (url === 'https://a/1') return Promise.resolve(new Response('', { status: 404 }));
      if (url === 'https://a/3') return Promise.reject(new TypeError('cors'));
      return answers(2)();
    });
    expect(stored.map(({ url }) => url)).toEqual(['https://a/2', 'https://a/4']);
    expect(failed.map(({ url, why }) => [url, why])).toEqual([
      ['https://a/1', 'the server answered 404'],
      ['https://a/3', 'the server did not let us read it'],
    ]);
  });

  it('are no pages that pretend to be pictures', async () => {
    const { failed } = await fetchImages(['https://a/1'], never, answers(2, 'text/html'));
    expect(failed[0]?.why).toBe('the answer is not a picture');
  });

  it('are bounded in number and in size, and what is left out is counted', async () => {
    const urls = Array.from({ length: imageLimits.number + 5 }, (_, index) => `https://a/${index}`);
    const { stored, leftOut } = await fetchImages(urls, never, (url) => answers(url === 'https://a/0' ? imageLimits.one + 1 : 1)());
    expect(stored).toHaveLength(imageLimits.number - 1);
    expect(leftOut).toBe(6);
  });
});
