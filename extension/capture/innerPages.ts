import { browser } from 'wxt/browser';
import { askTab } from '../messages';
import type { AskedOfCollector } from './collecting';
import { type Earlier, type Following, harvestConversation, hasConversation } from './conversation/harvesting';
import type { HarvestEnd } from './conversation/report';
import type { Viewport } from './draft';
import type { ForeignFrame } from './foreign';
import { type FoundFrame, ownerOf, readForeignFrames, soon } from './foreignFrames';
import type { CollectorInPage, Subject } from './photograph';
import { type Area, containersOf, nothingShown, type Photos } from './scroll';

/** A collector in a page, and the name that each call repeats. */
export interface Entered {
  page: CollectorInPage;
  session: string;
}

/**
 * The shop's inner pages of other hosts while a page is captured. The page around them cannot look into them: each is read from within,
 * and where it holds a conversation, or more than it shows, a collector of its own goes through it.
 */
export class InnerPages {
  private frames: FoundFrame[] = [];
  private readonly entered = new Map<number, Promise<Entered | null>>();
  private readonly pictured = new Set<string>();

  constructor(
    private readonly tabId: number,
    private readonly top: Entered,
    private readonly stoppable: (page: CollectorInPage) => CollectorInPage,
    private readonly isStopped: () => boolean,
  ) {}

  async read(): Promise<ForeignFrame[]> {
    this.frames = await readForeignFrames(this.tabId);
    return this.frames.map(({ frameId: _, ...frame }) => (this.pictured.has(frame.path) ? { ...frame, scrolls: false } : frame));
  }

  /** Goes through the conversation of the first that shows one; null when none does. `all`: not only those that are chats by their address. */
  async harvest(all: boolean, earlier: Earlier, following: Following): Promise<HarvestEnd | null> {
    for (const frame of this.frames.filter(({ url }) => all || hasConversation(url))) {
      const end = await this.unlessGone(() => this.harvestOne(frame, earlier, following), null);
      if (end) return end;
    }
    return null;
  }

  private async harvestOne(frame: FoundFrame, earlier: Earlier, following: Following): Promise<HarvestEnd | null> {
    const inner = await this.enter(frame);
    if (!inner) return null;
    const around = await this.around(frame);
    try {
      for (const [{ page, session }, path] of around) await page('reveal', session, path);
      await inner.page('settle', inner.session, false);
      const progress: Following['progress'] = (rows, isAway) => {
        following.progress(rows, isAway);
        for (const [{ page, session }] of around) void page('stay', session).catch(() => undefined);
      };
      return await harvestConversation(inner.page, inner.session, earlier, { ...following, progress });
    } finally {
      for (const [{ page, session }] of around) await page('restore', session);
    }
  }

  /** Has what scrolls in them pictured from end to end, while the page around holds still. */
  async photograph(pictures: Blob[], shoot: (subject: Subject) => Promise<void>): Promise<Photos> {
    const all: Photos = { ...nothingShown(), wholePage: true };
    for (const frame of this.frames.filter(({ scrolls }) => scrolls)) {
      const before = pictures.length;
      const photos = await this.unlessGone(() => this.photographOne(frame, pictures, shoot), null);
      if (!photos) pictures.length = before;
      else add(photos, pictures.length - before, all);
    }
    return all;
  }

  private async photographOne(frame: FoundFrame, pictures: Blob[], shoot: (subject: Subject) => Promise<void>): Promise<Photos | null> {
    const inner = (await this.hold(frame)) && (await this.enter(frame));
    if (!inner) return null;
    const { page, session } = inner;
    let at: Held | null = null;
    try {
      await shoot({
        next: async () => ((at = await this.hold(frame)) ? page('next', session, pictures.length) : null),
        steady: async () => {
          const { area, isBeside } = await page('steady', session, false);
          if (!at) throw new Error('The inner page is no longer in view.');
          return { area: shifted(area, at.area), viewport: at.viewport, ...(isBeside && { isBeside }) };
        },
      });
    } finally {
      await page('restore', session);
    }
    const photos = await page('photographed', session);
    if (photos.shots.length === 0) return null;
    this.pictured.add(frame.path);
    return photos;
  }

  /** In its own window, and the windows around it in theirs. */
  private async hold(frame: FoundFrame): Promise<Held | null> {
    let held: Held | null = null;
    for (const [{ page, session }, path] of await this.around(frame)) {
      const own: Held | null = await page('hold', session, path);
      if (!own) return null;
      held = held ? { area: shifted(own.area, held.area), viewport: held.viewport } : own;
    }
    return held;
  }

  /** The pages in which it stands, from the outermost in, each with the path of the next. */
  private async around(frame: FoundFrame): Promise<[Entered, path: string][]> {
    const owner = ownerOf(frame.path, this.frames);
    if (!owner) return [[this.top, frame.path]];
    const entered = await this.enter(owner);
    if (!entered) throw new Error('The inner page around it is gone.');
    return [...(await this.around(owner)), [entered, frame.path]];
  }

  private enter({ frameId }: FoundFrame): Promise<Entered | null> {
    const known = this.entered.get(frameId);
    if (known) return known;
    const entering = this.begin(frameId).catch(() => null);
    this.entered.set(frameId, entering);
    return entering;
  }

  private async begin(frameId: number): Promise<Entered> {
    await soon(browser.scripting.executeScript({ target: { tabId: this.tabId, frameIds: [frameId] }, injectImmediately: true, files: ['/collector.js'] }));
    const page = this.stoppable(askTab<AskedOfCollector>(this.tabId, 'collector', frameId));
    return { page, session: (await soon(page('begin'))).session };
  }

  /** An inner page that goes away costs its own part, not the capture. */
  private async unlessGone<T>(job: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await job();
    } catch (error) {
      if (this.isStopped()) throw error;
      console.warn('An inner page was left.', error);
      return otherwise;
    }
  }

  /** All that can be entered. */
  async all(): Promise<Entered[]> {
    return (await Promise.all(this.frames.map((frame) => this.enter(frame)))).filter((entered) => entered !== null);
  }

  async leave(): Promise<void> {
    for (const entered of this.entered.values()) await (await entered)?.page('end').catch(() => undefined);
  }
}

interface Held {
  area: Area;
  viewport: Viewport;
}

const shifted = (area: Area, by: Area): Area => ({ ...area, left: area.left + by.left, top: area.top + by.top });

/** What was shown of an inner page is, for the page around it, shown of areas. */
function add({ wholePage, containers, shots }: Photos, taken: number, all: Photos): void {
  const names = [...new Set(shots.map(({ of }) => of))];
  const { scrolled, left } = all.containers;
  const isPage = names.includes('page');
  all.shots.push(...shots.slice(0, taken).map((shot) => ({ ...shot, of: `area ${scrolled + left + names.indexOf(shot.of) + 1}` as const })));
  all.containers = containersOf(all.containers, containersOf(containers, { scrolled: Number(isPage && wholePage), left: Number(isPage && !wholePage) }));
}
