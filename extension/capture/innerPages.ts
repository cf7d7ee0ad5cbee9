import { browser } from 'wxt/browser';
import { askTab } from '../messages';
import type { AskedOfCollector } from './collecting';
import { type Earlier, type Following, harvestConversation, hasConversation } from './conversation/harvesting';
import type { HarvestEnd } from './conversation/report';
import type { Viewport } from './draft';
import type { Folded } from './folds/folds';
import type { ForeignFrame } from './foreign';
import { type FoundFrame, ownerOf, readForeignFrames, soon } from './foreignFrames';
import type { CollectorInPage, Subject } from './photograph';
import { containersOf, type Drawn, nothingShown, type Photos, shifted } from './scroll';

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
  /** By frame and address: another page in the same frame is not pictured by that. */
  private readonly pictured = new Set<string>();
  private harvested: number | null = null;

  constructor(
    private readonly tabId: number,
    private readonly top: Entered,
    private readonly stoppable: (page: CollectorInPage) => CollectorInPage,
    private readonly isStopped: () => boolean,
  ) {}

  async read(): Promise<ForeignFrame[]> {
    this.frames = await readForeignFrames(this.tabId);
    return this.frames.map((found) => {
      const { frameId: _, ...frame } = found;
      return this.pictured.has(nameOf(found)) ? { ...frame, scrolls: false } : frame;
    });
  }

  /** Goes through the conversation of the first that shows one; null when none does. `all`: not only those that are chats by their address. */
  async harvest(all: boolean, earlier: Earlier, following: Following): Promise<HarvestEnd | null> {
    for (const frame of this.frames.filter(({ url }) => all || hasConversation(url))) {
      const end = await this.unlessGone(() => this.harvestOne(frame, earlier, following), null);
      if (!end) continue;
      this.harvested = frame.frameId;
      return end;
    }
    return null;
  }

  /** How many conversations are open in the others. */
  async conversations(all: boolean): Promise<number> {
    let number = 0;
    for (const frame of this.frames.filter((one) => one.frameId !== this.harvested && (all || hasConversation(one.url)))) {
      number += await this.unlessGone(async () => {
        const inner = await this.enter(frame);
        return inner ? await inner.page('conversations', inner.session) : 0;
      }, 0);
    }
    return number;
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

  /** Opens what is folded in them, by the rules of the page around them. Where a check against robots stands, nothing is touched. */
  async unfold(): Promise<Folded> {
    const all: Folded = { opened: [], left: [] };
    for (const frame of this.frames) {
      const { opened, left } = await this.unlessGone(() => this.unfoldOne(frame), nothingFolded);
      all.opened.push(...opened);
      all.left.push(...left);
    }
    return all;
  }

  private async unfoldOne(frame: FoundFrame): Promise<Folded> {
    const inner = await this.enter(frame);
    if (!inner || (await inner.page('obstacle', inner.session))) return nothingFolded;
    return await inner.page('unfold', inner.session);
  }

  /** Has what scrolls in them pictured from end to end, while the page around holds still. */
  async photograph(pictures: Blob[], shoot: (subject: Subject) => Promise<void>): Promise<Photos> {
    // By now they may hold more than they did, or be more.
    await this.read();
    const all: Photos = { ...nothingShown(), wholePage: true };
    const tried = new Set<number>();
    for (let frame = this.unseen(tried); frame; frame = this.unseen(tried)) {
      tried.add(frame.frameId);
      const [before, found] = [pictures.length, frame];
      const photos = await this.unlessGone(() => this.photographOne(found, pictures, shoot), null);
      if (photos) add(photos, pictures.length - before, all);
      else {
        pictures.length = before;
        // Where one has gone, the others may have other paths.
        await this.read();
      }
    }
    return all;
  }

  private unseen(tried: ReadonlySet<number>): FoundFrame | undefined {
    return this.frames.find(({ frameId, scrolls }) => scrolls && !tried.has(frameId));
  }

  private async photographOne(frame: FoundFrame, pictures: Blob[], shoot: (subject: Subject) => Promise<void>): Promise<Photos | null> {
    const inner = await this.enter(frame);
    if (!inner) return null;
    const { page, session } = inner;
    const around = await this.around(frame);
    // Their windows may have to be made smaller: what stands where in them is known only before.
    const within = [...around.slice(1).map(([entered]) => entered), inner];
    for (const one of within) await one.page('remember', one.session);
    let at: Held | null = null;
    try {
      await shoot({
        next: async () => ((at ??= await this.hold(around, inner)) ? page('next', session, pictures.length) : null),
        steady: async () => {
          const { area, isBeside } = await page('steady', session, false);
          // What is brought into view in it may have moved those around it.
          const now = await this.hold(around, inner);
          if (!now || now.size.width !== at?.size.width || now.size.height !== at.size.height) throw new Error('The inner page is no longer in view.');
          return { area: shifted(area, now), viewport: now.viewport, ...(isBeside && { isBeside }) };
        },
      });
    } finally {
      // One that is gone has nothing to be put back.
      for (const [one] of around) await one.page('loosen', one.session).catch(() => undefined);
      for (const one of within.reverse()) await one.page('restore', one.session).catch(() => undefined);
    }
    const photos = await page('photographed', session);
    const hidNothing = photos.wholePage && photos.containers.left === 0;
    if (photos.shots.length === 0 && !hidNothing) return null;
    this.pictured.add(nameOf(frame));
    return photos;
  }

  /** In its own window, and the windows around it in theirs. */
  private async hold(around: readonly (readonly [Entered, path: string])[], inner: Entered): Promise<Held | null> {
    let held: Held | null = null;
    for (const [index, [{ page, session }, path]] of around.entries()) {
      const own: Held | null = await page('hold', session, path);
      const next = around[index + 1]?.[0] ?? inner;
      // Where it lies is told by the page around it, how large it is by itself: both must agree.
      if (!own || !(await next.page('isSized', next.session, path, own.size.width, own.size.height))) return null;
      held = held ? { ...own, area: shifted(own.area, held), viewport: held.viewport } : own;
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

  /** All that can be entered, anew where one has gone on to another page. */
  async all(): Promise<Entered[]> {
    const all = this.frames.map(async (frame) => {
      const entered = await this.enter(frame);
      if (entered && (await entered.page('stay', entered.session).then(() => true, () => false))) return entered;
      this.entered.delete(frame.frameId);
      return await this.enter(frame);
    });
    return (await Promise.all(all)).filter((entered) => entered !== null);
  }

  async leave(): Promise<void> {
    for (const entered of this.entered.values()) await (await entered)?.page('end').catch(() => undefined);
  }
}

interface Held extends Drawn {
  viewport: Viewport;
}

const nothingFolded: Folded = { opened: [], left: [] };
const nameOf = ({ frameId, url }: FoundFrame): string => `${frameId} ${url}`;

/** What was shown of an inner page is, for the page around it, shown of areas. */
function add({ wholePage, containers, shots }: Photos, taken: number, all: Photos): void {
  const names = [...new Set(shots.map(({ of }) => of))];
  const { scrolled, left } = all.containers;
  const isPage = names.includes('page');
  all.shots.push(...shots.slice(0, taken).map((shot) => ({ ...shot, of: `area ${scrolled + left + names.indexOf(shot.of) + 1}` as const })));
  all.containers = containersOf(all.containers, containersOf(containers, { scrolled: Number(isPage && wholePage), left: Number(isPage && !wholePage) }));
}
