// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askForAnswers, offerAnswers } from './channel';
import { watchFetch } from './fetch';
import { watchJsonp } from './jsonp';
import { AnswerShelf, limits, type SeenAnswer } from './shelf';
import { watchXhr } from './xhr';

const list = 'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/';
const other = 'https://acs.aliexpress.com/h5/mtop.aliexpress.wallet/1.0/';
const seen: SeenAnswer[] = [];
const see = (answer: SeenAnswer): void => void seen.push(answer);
const original = vi.fn<(input: unknown, init?: unknown) => Promise<Response>>();

beforeAll(() => {
  window.fetch = original as never;
  watchFetch(see);
  watchXhr(see);
  watchJsonp(see);
});
beforeEach(() => {
  seen.length = 0;
  original.mockReset().mockImplementation(() => Promise.resolve(new Response('{"ok":1}', { status: 203 })));
});
const later = () => new Promise((resolve) => setTimeout(resolve));

describe('fetch', () => {
  it('answers are seen, and the page gets its own response', async () => {
    const response = await fetch(list, { method: 'post' });
    expect(await response.json()).toEqual({ ok: 1 });
    await later();
    expect(seen).toMatchObject([{ url: list, method: 'POST', status: 203, body: '{"ok":1}' }]);
    expect(original).toHaveBeenCalledTimes(1);
  });

  it('answers that are not known are not looked at', async () => {
    const response = new Response('{}');
    const clone = vi.spyOn(response, 'clone');
    original.mockResolvedValue(response);
    await fetch(other);
    await later();
    expect(seen).toEqual([]);
    expect(clone).not.toHaveBeenCalled();
  });

  it('failures reach the page as they are', async () => {
    const failure = new TypeError('Failed to fetch');
    original.mockRejectedValue(failure);
    await expect(fetch(list)).rejects.toBe(failure);
  });

  it('gets whatever the page gives it, and runs no code of the page by itself', async () => {
    const trap = { toString: vi.fn(() => list) };
    await fetch(trap as never);
    expect(original).toHaveBeenCalledWith(trap);
    expect(trap.toString).not.toHaveBeenCalled();
  });

  it('looks native where it was, and is named as before', () => {
    expect(Function.prototype.toString.call(new Proxy(structuredClone, {}))).toContain('[native code]');
    expect(window.fetch.name).toBe(original.name);
    expect(window.fetch.length).toBe(original.length);
  });
});

describe('JSONP', () => {
  const globals = window as unknown as Record<string, unknown>;

  it('answers are seen before the page can change them', async () => {
    const page = vi.fn((data: { list: number[] }) => (data.list.length = 0));
    const script = document.createElement('script');
    script.src = `${list}?callback=mtopjsonp1&sign=x`;
    globals['mtopjsonp1'] = page;
    await later();
    (globals['mtopjsonp1'] as typeof page)({ list: [1, 2] });
    expect(page).toHaveBeenCalledTimes(1);
    expect(seen).toMatchObject([{ method: 'GET', body: 'mtopjsonp1({"list":[1,2]})' }]);
  });

  it('callbacks of other answers stay as they are', async () => {
    const page = vi.fn();
    globals['mtopjsonp2'] = page;
    const script = document.createElement('script');
    script.src = `${other}?callback=mtopjsonp2`;
    await later();
    expect(globals['mtopjsonp2']).toBe(page);
  });

  it('names that are no names are left alone', async () => {
    const script = document.createElement('script');
    script.src = `${list}?callback=${encodeURIComponent('constructor.prototype.x')}`;
    await later();
    expect(seen).toEqual([]);
  });
});

describe('the shelf', () => {
  const answer = (body: string): SeenAnswer => ({ url: list, method: 'GET', status: 200, at: '2026-11-23T10:00:00.000Z', body });

  it('keeps the newest within its bounds, and counts the rest', () => {
    const shelf = new AnswerShelf();
    for (let index = 0; index < limits.answers + 3; index++) shelf.keep(answer(String(index)));
    shelf.keep(answer('x'.repeat(limits.oneBody + 1)));
    expect(shelf.all()).toHaveLength(limits.answers);
    expect(shelf.all()[0]?.body).toBe('3');
    expect(shelf.dropped).toBe(4);
  });

  it('keeps no more than its size', () => {
    const shelf = new AnswerShelf();
    const big = 'x'.repeat(limits.oneBody);
    for (let index = 0; index < 6; index++) shelf.keep(answer(big));
    expect(shelf.all().reduce((size, { body }) => size + body.length, 0)).toBeLessThanOrEqual(limits.allBodies);
  });
});

describe('the channel', () => {
  it('says so when nobody observes', () => expect(askForAnswers()).toEqual({ observing: false, answers: [], dropped: 0 }));

  it('hands over without secrets', () => {
    const shelf = new AnswerShelf();
    shelf.keep({ url: `${list}?sign=abc&data=1`, method: 'GET', status: 200, at: '2026-11-23T10:00:00.000Z', body: '{"token":"abc","n":1}' });
    offerAnswers(shelf);
    expect(askForAnswers()).toEqual({
      observing: true,
      dropped: 0,
      answers: [{ url: `${list}?data=1`, method: 'GET', status: 200, at: '2026-11-23T10:00:00.000Z', body: '{"token":"[removed]","n":1}' }],
    });
  });

  it.each([
    '{"answers":[{"url":"https://evil.test/h5/mtop.ae.ld.querydetail/1/","method":"GET","status":200,"at":"2026-11-23T10:00:00.000Z","body":"x"}]}',
    `{"answers":[{"url":"${list}","method":"GET <","status":200,"at":"2026-11-23T10:00:00.000Z","body":"x"}]}`,
    `{"answers":[{"url":"${list}","method":"GET","status":"200","at":"2026-11-23T10:00:00.000Z","body":"x"}]}`,
    `{"answers":[{"url":"${list}","method":"GET","status":200,"at":"yesterday","body":"x"}]}`,
    `{"answers":[{"url":"${list}","method":"GET","status":200,"at":"2026-11-23T10:00:00.000Z","body":{"toString":1}}]}`,
    '{"answers":[null,1,"x",[],{"__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}',
    '{"answers":"many"}',
    'not json',
    '',
  ])('believes nothing of %s', (detail) => {
    const intrude = (event: Event): void => {
      const nonce = String((event as CustomEvent).detail);
      event.stopImmediatePropagation();
      document.dispatchEvent(new CustomEvent(`dispute-helper:answers:${nonce}`, { detail }));
    };
    addEventListener('dispute-helper:ask', intrude, { capture: true });
    const { answers } = askForAnswers();
    removeEventListener('dispute-helper:ask', intrude, { capture: true });
    expect(answers).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});
