import { describe, expect, it } from 'vitest';
import { completenessOf, type CaptureFacts, type Photographed } from './completeness';
import type { PageReading } from './collecting';

const reading: PageReading = {
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=1',
  title: 'Order details',
  language: 'en',
  at: '2026-11-23T10:00:00.000Z',
  viewport: { width: 1000, height: 700, scale: 1 },
  suspected: null,
  frames: { read: 1, refused: [] },
  cut: false,
  plain: false,
  answers: { observing: true, number: 2, dropped: 0 },
  images: { total: 3, loaded: 3, failed: 0 },
  vanished: 0,
  signedIn: true,
  inventory: { shadow: { open: 1, closed: 0 }, canvases: { seen: 1, kept: 1 }, videos: 0 },
  rows: { kept: 0, leftOut: 0 },
};
const shot = { of: 'page' as const, left: 0, top: 0, width: 1000, height: 700 };
const photographed: Photographed = { parts: 3, wholePage: true, endless: false, containers: { scrolled: 1, left: 0 }, shots: [shot], ended: 'done' };
const whole: CaptureFacts = {
  reading,
  images: { stored: ['https://a/1.png'], failed: [], leftOut: 0 },
  pictures: photographed,
  snapshot: 'taken',
  settleMs: 700,
  settled: true,
  folded: { opened: ['Discounts'], left: [] },
  endless: false,
  left: false,
};
const codes = (facts: Partial<CaptureFacts>) => completenessOf({ ...whole, ...facts }).lacks.map(({ code }) => code);
const read = (change: Partial<PageReading>) => codes({ reading: { ...reading, ...change } });

describe('the statement of completeness', () => {
  it('lacks nothing when nothing is missing', () =>
    expect(completenessOf(whole)).toEqual({
      lacks: [],
      images: { total: 3, loaded: 3, failed: 0, stored: ['https://a/1.png'] },
      frames: { read: 1, refused: 0 },
      screenshots: { parts: 3, wholePage: true, shots: [shot] },
      answers: 2,
      mhtml: true,
      suspected: null,
      settleMs: 700,
      changedWhileCapturing: false,
      containers: { scrolled: 1, left: 0 },
      folded: { opened: ['Discounts'], left: [] },
      shadow: { open: 1, closed: 0 },
      canvases: { seen: 1, kept: 1 },
      videos: 0,
      signedIn: true,
      rows: { kept: 0, leftOut: 0 },
    }));

  it.each<[string, Partial<PageReading>]>([
    ['login', { suspected: 'login' }],
    ['captcha', { suspected: 'captcha' }],
    ['changed', { vanished: 2 }],
    ['cut', { cut: true }],
    ['plain', { plain: true }],
    ['frames', { frames: { read: 0, refused: ['ads.example'] } }],
    ['answers', { answers: { observing: false, number: 0, dropped: 0 } }],
    ['answers-dropped', { answers: { observing: true, number: 1, dropped: 3 } }],
    ['images-failed', { images: { total: 3, loaded: 2, failed: 1 } }],
    ['cookie-wall', { suspected: 'cookie-wall' }],
    ['places', { unplaced: 3 }],
    ['audio', { inventory: { ...reading.inventory, audio: 1 } }],
    ['embedded', { inventory: { ...reading.inventory, embedded: 2 } }],
    ['closed', { inventory: { ...reading.inventory, shadow: { open: 0, closed: 2 } } }],
    ['canvases', { inventory: { ...reading.inventory, canvases: { seen: 2, kept: 1 } } }],
    ['videos', { inventory: { ...reading.inventory, videos: 1 } }],
    ['rows', { rows: { kept: 2_000, leftOut: 3 } }],
  ])('names %s', (code, change) => expect(read(change)).toEqual([code]));

  it.each<[string, Partial<CaptureFacts>]>([
    ['screenshots', { pictures: { ...photographed, parts: 0, wholePage: true, ended: 'forbidden' } }],
    ['screenshots', { pictures: { ...photographed, parts: 2, wholePage: true, ended: 'elsewhere' } }],
    ['screenshots', { pictures: { ...photographed, parts: 0, wholePage: true, ended: 'failed' } }],
    ['screenshots-cut', { pictures: { ...photographed, parts: 40, wholePage: false, ended: 'done' } }],
    ['sideways', { pictures: { ...photographed, containers: { ...photographed.containers, wider: 1 } } }],
    ['screenshots', { pictures: { ...photographed, ended: 'enough' } }],
    ['inner-scroll', { pictures: { ...photographed, containers: { scrolled: 0, left: 1 } } }],
    ['folded', { folded: { opened: [], left: ['View orders'] } }],
    ['endless', { endless: true }],
    ['mhtml', { snapshot: 'forbidden' }],
    ['mhtml', { snapshot: 'unknown' }],
    ['mhtml', { snapshot: 'failed' }],
    ['mhtml', { snapshot: 'exposed' }],
    ['not-settled', { settled: false }],
    ['left', { left: true, snapshot: 'failed', pictures: { ...photographed, parts: 0, wholePage: false, ended: 'failed' } }],
    ['images-not-stored', { images: { stored: [], failed: [{ url: 'https://a/1', why: 'x' }], leftOut: 0 } }],
    ['images-left-out', { images: { stored: [], failed: [], leftOut: 2 } }],
  ])('names %s of %o', (code, change) => expect(codes(change)).toEqual([code]));

  it('never claims the whole page when the pictures were broken off', () =>
    expect(completenessOf({ ...whole, pictures: { ...photographed, parts: 2, wholePage: true, ended: 'elsewhere' } }).screenshots).toMatchObject({ parts: 2, wholePage: false }));

  it('speaks in whole sentences, in singular and plural', () => {
    const text = (refused: string[]) => completenessOf({ ...whole, reading: { ...reading, frames: { read: 0, refused } } }).lacks[0]?.text;
    expect(text(['a.example'])).toBe('1 inner page could not be read (a.example).');
    expect(text(['a.example', 'a.example', ''])).toBe('3 inner pages could not be read (a.example).');
  });
});
