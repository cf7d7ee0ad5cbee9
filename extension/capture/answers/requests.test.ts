// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askForRequests, countRequests } from './requests';

const settled = () => new Promise((done) => setTimeout(done));
let answer: (response: Response) => void;
let fail: (error: Error) => void;

beforeAll(() => {
  vi.stubGlobal('fetch', () => new Promise((resolve, reject) => ([answer, fail] = [resolve, reject])));
  countRequests();
});
afterAll(() => void vi.unstubAllGlobals());

describe('requests that are counted', () => {
  it('are open until they are answered', async () => {
    const before = askForRequests()!.begun;
    void fetch('https://acs.aliexpress.com/h5/mtop.x');
    expect(askForRequests()).toMatchObject({ begun: before + 1, open: [before + 1] });
    answer(new Response('{}'));
    await settled();
    expect(askForRequests()).toMatchObject({ open: [] });
    expect(askForRequests()!.failed).not.toContain(before + 1);
  });

  it.each([['an error', () => answer(new Response('', { status: 500 }))], ['a broken line', () => fail(new Error('x'))]])('have failed with %s', async (_, end) => {
    fetch('https://acs.aliexpress.com/h5/mtop.x').catch(() => undefined);
    const { begun } = askForRequests()!;
    end();
    await settled();
    expect(askForRequests()!.failed).toContain(begun);
  });

  it('are those to the shop alone', () => {
    const before = askForRequests()!.begun;
    void fetch('https://counter.example/visit');
    expect(askForRequests()!.begun).toBe(before);
  });
});
