import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HarvestEnd } from './conversation/report';
import { nothingEarlier } from './conversation/harvesting';
import { InnerPages } from './innerPages';
import type { CollectorInPage, Subject } from './photograph';
import { withdrawn } from './snapshot';

const end: HarvestEnd = { report: { firstMessageReached: true, rows: 60, gaps: [], imagesFailed: 0, stoppedBy: 'top' }, newest: [], pictures: [], known: null };
const chat = 'https://message.aliexpress.com/conversation.html';
const other = 'https://m.aliexpress.com/inner.html';
/** The inner pages of the tab, by their frames. */
let frames: Record<number, { path: string; url: string; scrolls?: boolean; shows?: boolean; gone?: boolean }>;
let asked: string[];
let stopped: boolean;
let enough: AbortController;
let shots: { of: string }[];
/** How large the windows of the inner pages are drawn, and whether each is of the size that its frame has. */
let drawn: { width: number; height: number };
let isSized: boolean;

const window = { width: 1000, height: 700, scale: 1 };
const area = { left: 100, top: 50, width: 600, height: 400 };

/** What a page of that frame answers; 0 is the page around them. */
function reply(frameId: number, what: string, args: unknown[]): unknown {
  asked.push([frameId, what, ...args.filter((arg) => typeof arg === 'string' && arg !== `s${frameId}`)].join(' '));
  if (frames[frameId]?.gone) throw new Error('Nobody answered.');
  if (what === 'begin') return { session: `s${frameId}` };
  if (what === 'comeBack') return { clean: true };
  if (what === 'hold') return { area: { ...area, ...drawn }, size: { width: area.width, height: area.height }, viewport: window };
  if (what === 'isSized') return isSized;
  if (what === 'obstacle') return frames[frameId]!.url.includes('punish') ? 'captcha' : null;
  if (what === 'unfold') return { opened: [`of ${frameId}`], left: [`left in ${frameId}`] };
  if (what === 'conversations') return frames[frameId]!.shows === true ? 1 : 0;
  if (what === 'harvest') return frames[frameId]!.shows === true;
  if (what === 'harvested') return { rows: 60, isAway: false, done: end };
  if (what === 'steady') return { area: { left: 10, top: 20, width: 300, height: 200 }, viewport: { width: 1, height: 1, scale: 1 } };
  if (what === 'photographed') return { wholePage: true, endless: false, containers: { scrolled: 1, left: 0 }, shots };
  return null;
}

beforeEach(() => {
  frames = {};
  asked = [];
  stopped = false;
  enough = new AbortController();
  drawn = { width: area.width, height: area.height };
  isSized = true;
  shots = [{ of: 'page' }, { of: 'page' }, { of: 'area 1' }];
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: ({ target, files }: { target: { frameIds?: number[] }; files?: string[] }) => {
        const all = Object.entries(frames).map(([frameId, frame]) => ({ frameId: Number(frameId), frame }));
        if (!files) return Promise.resolve([{ frameId: 0, result: 'https://www.aliexpress.com/' }, ...all.map(({ frameId, frame }) => ({ frameId, result: frame.url }))]);
        return Promise.resolve(all.filter(({ frameId }) => target.frameIds!.includes(frameId)).map(({ frameId, frame: { path, url, scrolls = false } }) => ({ frameId, result: { path, url, scrolls } })));
      },
    },
    tabs: {
      sendMessage: (_tab: number, { what, args }: { what: string; args: unknown[] }, { frameId }: { frameId: number }) =>
        Promise.resolve().then(() => reply(frameId, what, args)).then((value) => ({ ok: true, value }), (error: Error) => ({ ok: false, error: error.message })),
    },
  });
});

async function inner(): Promise<InnerPages> {
  const top = ((what: string, ...args: unknown[]) => Promise.resolve(reply(0, what, args))) as CollectorInPage;
  const pages = new InnerPages(7, { page: top, session: 's0' }, (page) => page, () => stopped);
  await pages.read();
  return pages;
}

const following = () => ({ progress: vi.fn(), check: () => { if (stopped) throw new Error('Stopped.'); }, enough: enough.signal });

describe('a conversation in an inner page of another host', () => {
  it('Is gone through from within, in view, with a sign of life to the page around it, which is put back', async () => {
    frames = { 3: { path: '0', url: other }, 4: { path: '1', url: chat, shows: true } };
    const follow = following();
    expect(await (await inner()).harvest(true, nothingEarlier, follow)).toEqual(end);
    expect(asked.filter((one) => one.startsWith('4'))).toEqual(['4 begin', '4 settle', '4 harvest', '4 harvested']);
    expect(asked.filter((one) => one.startsWith('0'))).toEqual(['0 reveal 0', '0 stay', '0 restore', '0 reveal 1', '0 stay', '0 stay', '0 restore']);
    expect(follow.progress).toHaveBeenLastCalledWith(60, false);
  });

  it('Is looked for on other pages only where the address is that of a chat', async () => {
    frames = { 3: { path: '0', url: other, shows: true } };
    expect(await (await inner()).harvest(false, nothingEarlier, following())).toBeNull();
    expect(asked).toEqual([]);
    frames = { 4: { path: '1', url: chat, shows: true } };
    expect(await (await inner()).harvest(false, nothingEarlier, following())).toEqual(end);
  });

  it('Ends with what it has when the person says enough', async () => {
    frames = { 4: { path: '1', url: chat, shows: true } };
    enough.abort();
    await (await inner()).harvest(true, nothingEarlier, following());
    expect(asked).toContain('4 stopHarvest');
  });

  it('That goes away costs its own part and not the capture; a capture that is stopped ends', async () => {
    frames = { 4: { path: '0', url: chat, gone: true }, 5: { path: '1', url: chat, shows: true } };
    expect(await (await inner()).harvest(true, nothingEarlier, following())).toEqual(end);
    stopped = true;
    await expect((await inner()).harvest(true, nothingEarlier, following())).rejects.toThrow('Stopped.');
  });

  it('Is found two pages deep, each of them brought into view by the one around it', async () => {
    frames = { 4: { path: '1', url: other }, 5: { path: '1.0', url: chat, shows: true } };
    expect(await (await inner()).harvest(false, nothingEarlier, following())).toEqual(end);
    expect(asked.filter((one) => one.includes('reveal'))).toEqual(['0 reveal 1', '4 reveal 1.0']);
    expect(asked.filter((one) => one.endsWith('restore'))).toEqual(['0 restore', '4 restore']);
  });
});

describe('what is folded, and other conversations, in inner pages of other hosts', () => {
  it('Is opened in each from within; nothing is touched where a check against robots stands, and one that is gone costs its own part', async () => {
    frames = { 4: { path: '0', url: other }, 5: { path: '1', url: `${other}?punish` }, 6: { path: '2', url: other, gone: true }, 7: { path: '0.1', url: chat } };
    expect(await (await inner()).unfold()).toEqual({ opened: ['of 4', 'of 7'], left: ['left in 4', 'left in 7'] });
    expect(asked.filter((one) => one.endsWith('unfold'))).toEqual(['4 unfold', '7 unfold']);
  });

  it('Are counted beside the one that was gone through', async () => {
    frames = { 4: { path: '0', url: other, shows: true }, 5: { path: '1', url: chat, shows: true }, 6: { path: '2', url: other } };
    const pages = await inner();
    expect([await pages.conversations(true), await pages.conversations(false)], 'the page itself holds the one').toEqual([2, 1]);
    await pages.harvest(true, nothingEarlier, following());
    expect([await pages.conversations(true), await pages.conversations(false)]).toEqual([1, 1]);
  });
});

describe('the pictures and the copy of an inner page', () => {
  const shown: unknown[] = [];
  const pictures: Blob[] = [];
  const shoot = async (subject: Subject): Promise<void> => {
    await subject.next();
    shown.push((await subject.steady(false)));
    pictures.push(...shots.map(() => new Blob()));
  };
  beforeEach(() => (shown.splice(0), pictures.splice(0)));

  it('Show its areas where they lie in the window around it, and each is an area of that page', async () => {
    frames = { 4: { path: '1', url: chat, scrolls: true }, 5: { path: '2', url: other } };
    const pages = await inner();
    const photos = await pages.photograph(pictures, shoot);
    expect(shown).toEqual([{ area: { left: 110, top: 70, width: 300, height: 200 }, viewport: window }]);
    expect(photos.shots.map(({ of }) => of)).toEqual(['area 1', 'area 1', 'area 2']);
    expect(photos.containers).toEqual({ scrolled: 2, left: 0 });
    expect((await pages.read()).map(({ scrolls }) => scrolls), 'nothing of it is out of the pictures').toEqual([false, false]);
  });

  it('Are drawn as large as the page around it draws them', async () => {
    frames = { 4: { path: '1', url: chat, scrolls: true }, 5: { path: '1.0', url: other, scrolls: true } };
    drawn = { width: area.width / 2, height: area.height * 2 };
    await (await inner()).photograph(pictures, shoot);
    expect(shown).toEqual([
      { area: { left: 105, top: 90, width: 150, height: 400 }, viewport: window },
      { area: { left: 100 + 50 + 2.5, top: 50 + 100 + 80, width: 75, height: 800 }, viewport: window },
    ]);
  });

  it('Are none where its window is not as large as its frame; all that was made smaller has its size again before it is put back', async () => {
    frames = { 4: { path: '1', url: chat }, 5: { path: '1.0', url: other, scrolls: true } };
    const pages = await inner();
    await pages.photograph(pictures, shoot);
    expect(asked.filter((one) => /remember|loosen|restore/.test(one))).toEqual(['4 remember', '5 remember', '0 loosen', '4 loosen', '5 restore', '4 restore']);
    isSized = false;
    frames[5]!.url = chat;
    await pages.read();
    shots = [];
    const photos = await pages.photograph(pictures, async (subject) => void expect(await subject.next()).toBeNull());
    expect(photos.shots).toEqual([]);
    expect(asked.slice(-4)).toEqual(['4 loosen', '5 restore', '4 restore', '5 photographed']);
  });

  it('Have no secret in them while the browser makes its copy; one that goes away is not known to be clean', async () => {
    frames = { 4: { path: '1', url: chat }, 5: { path: '1.0', url: other } };
    const pages = await inner();
    const top = { session: 's0', page: ((what: string, ...args: unknown[]) => Promise.resolve(reply(0, what, args))) as CollectorInPage };
    const copied = await withdrawn([top, ...(await pages.all())]);
    expect(asked.filter((one) => one.endsWith('withdraw'))).toEqual(['0 withdraw', '4 withdraw', '5 withdraw']);
    expect(await copied.giveBack()).toBe(true);
    const again = await withdrawn([top, ...(await pages.all())]);
    frames[5]!.gone = true;
    expect(await again.giveBack()).toBe(false);
    expect(await pages.all(), 'one that has gone on is entered anew, if it can be').toHaveLength(1);
    frames[5]!.gone = false;
    expect(await pages.all()).toHaveLength(2);
    expect(asked.filter((one) => one.endsWith('comeBack')).slice(-3).sort()).toEqual(['0 comeBack', '4 comeBack', '5 comeBack']);
  });

  it('Are those of the others where one goes away, whose places in the page it changes', async () => {
    frames = { 4: { path: '0', url: chat, scrolls: true }, 5: { path: '1', url: other, scrolls: true } };
    const pages = await inner();
    const photos = await pages.photograph(pictures, async (subject) => {
      if (!frames[4]) return await shoot(subject);
      delete frames[4];
      frames[5]!.path = '0';
      throw new Error('Nobody answered.');
    });
    expect(photos.shots).toHaveLength(3);
    expect(asked.filter((one) => one.startsWith('0 hold'))).toEqual(['0 hold 0', '0 hold 0']);
    frames[5]!.path = '3';
    expect((await pages.read()).map(({ scrolls }) => scrolls), 'wherever it stands by then').toEqual([false]);
  });

  it('Are none of one that goes away, which still is said to scroll', async () => {
    frames = { 4: { path: '1', url: chat, scrolls: true } };
    const pages = await inner();
    const photos = await pages.photograph(pictures, async () => {
      pictures.push(new Blob());
      throw new Error('Nobody answered.');
    });
    expect([photos.shots, photos.containers, pictures]).toEqual([[], { scrolled: 0, left: 0 }, []]);
    expect((await pages.read()).map(({ scrolls }) => scrolls)).toEqual([true]);
  });
});
