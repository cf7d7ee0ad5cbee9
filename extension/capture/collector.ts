import { suspicion } from '../marketplaces/aliexpressTraps';
import { askForAnswers, type HandedOver } from './answers/channel';
import type { CollectedPart, ImageReport, PageReading, Piece } from './collecting';
import { Gathering } from './conversation/gathering';
import type { HarvestState, KnownConversations } from './conversation/report';
import { readDom, type PageMarkup } from './dom';
import { hideSecrets } from './hidden';
import { fetchImages, wantedImages } from './images';
import { readLayout, type Layout } from './layout';
import { buttonElement } from './ours';
import { bytePiece, textPiece } from './pieces';
import { innerScroller, mainScroller, type Area, type Part } from './scroll';
import { PageStage } from './stage';
import { pageAddress, withoutSecrets } from './secrets';
import { settle } from './settle';

interface Collected extends CollectedPart {
  content: string | Blob;
}

/** One capture on the page's side: it reads, keeps what it read until it has been fetched, and shows the page to the camera. */
export class Collector {
  readonly session = crypto.randomUUID();
  private readonly stopped = new AbortController();
  private stage: PageStage | null = null;
  private back: (() => boolean) | null = null;
  private layout: Layout | null = null;
  private texts: Set<string> | null = null;
  private gathering: Gathering | null = null;
  private page: Collected[] = [];
  private images: Collected[] = [];

  async settle(): Promise<{ ms: number }> {
    return { ms: await settle(document, this.stopped.signal) };
  }

  read(): PageReading {
    const { markup, plain } = this.markup();
    const layout = readLayout(document);
    const answers = askForAnswers();
    const vanished = this.compare(layout);
    const conversation = this.gathering?.html() ?? null;
    this.layout = layout;
    this.page = [
      { name: 'page', type: 'text/html', content: markup.html },
      ...(conversation === null ? [] : [{ name: 'conversation' as const, type: 'text/html', content: conversation }]),
      { name: 'layout', type: 'application/json', content: JSON.stringify(layout) },
      ...answers.answers.map((answer): Collected => ({ name: 'response', type: 'application/json', content: JSON.stringify(answer) })),
    ];
    return { ...this.facts(layout, answers), frames: markup.frames, cut: markup.cut, plain, vanished };
  }

  harvest(earlier: KnownConversations): boolean {
    this.gathering?.enough();
    this.gathering = new Gathering(earlier);
    return this.gathering.begin();
  }

  async harvested(): Promise<HarvestState> {
    const state = await (this.gathering?.state() ?? { rows: 0, done: null });
    // What is in view afterwards may differ; that is no change of the page.
    if (state.done) this.texts = null;
    return state;
  }

  stopHarvest(): void {
    this.gathering?.enough();
  }

  divide(): { parts: Part[]; wholePage: boolean; viewport: Layout['viewport'] } {
    this.stage ??= new PageStage(document);
    return { ...this.stage.divide(), viewport: viewport() };
  }

  async show(part: Part): Promise<Area> {
    this.stage ??= new PageStage(document);
    this.stepAside(true);
    return this.stage.show(part);
  }

  stepAside(aside: boolean): void {
    document.querySelector(buttonElement)?.toggleAttribute('aside', aside);
  }

  withdraw(): void {
    this.comeBack();
    const button = document.querySelector<HTMLElement>(buttonElement);
    const focused = button?.shadowRoot?.activeElement as HTMLElement | null | undefined;
    const showSecrets = hideSecrets(document);
    button?.remove();
    this.back = () => {
      const clean = showSecrets();
      if (button) document.documentElement.append(button);
      focused?.focus({ preventScroll: true });
      return clean;
    };
  }

  /** False if it was done already, because nobody was heard of for too long: secrets may have been in the page meanwhile. */
  comeBack(): { clean: boolean } {
    const clean = this.back?.() ?? false;
    this.back = null;
    return { clean };
  }

  restore(): void {
    this.stopHarvest();
    this.stage?.restore();
    this.stage = null;
    this.comeBack();
    this.stepAside(false);
  }

  async fetchImages(): Promise<ImageReport> {
    const { stored, failed, leftOut } = await fetchImages(wantedImages([...(this.gathering?.wanted ?? []), ...(this.layout?.images ?? [])]), this.stopped.signal);
    this.images = stored.map(({ blob }) => ({ name: 'image', type: blob.type, content: blob }));
    return { stored: stored.map(({ url }) => url), failed, leftOut };
  }

  list(): CollectedPart[] {
    return this.all().map(({ name, type }) => ({ name, type }));
  }

  async piece(part: number, from: number): Promise<Piece> {
    const content = this.all()[part]?.content ?? '';
    return typeof content === 'string' ? textPiece(content, from) : bytePiece(content, from);
  }

  end(): void {
    this.stopped.abort();
    this.restore();
    this.page = this.images = [];
    this.gathering = null;
  }

  private all(): Collected[] {
    return [...this.page, ...this.images];
  }

  /** A page on which our reading fails is still evidence: the browser's own serialisation is better than none. */
  private markup(): { markup: PageMarkup; plain: boolean } {
    try {
      return { markup: readDom(document), plain: false };
    } catch {
      const html = withoutSecrets(document.documentElement.outerHTML.replace(document.querySelector(buttonElement)?.outerHTML ?? '', ''));
      return { markup: { html: `<!DOCTYPE html>${html}`, frames: { read: 0, refused: [] }, cut: false }, plain: true };
    }
  }

  private facts(layout: Layout, { observing, answers, dropped }: HandedOver): Omit<PageReading, 'frames' | 'cut' | 'plain' | 'vanished'> {
    const loaded = layout.images.filter((image) => image.loaded).length;
    return {
      url: pageAddress(location.href),
      title: document.title.slice(0, 1_000),
      language: document.documentElement.lang || navigator.language,
      at: new Date().toISOString(),
      viewport: viewport(),
      suspected: suspicion(document, location.href, answers.map(({ body }) => body)),
      answers: { observing, number: answers.length, dropped },
      images: { total: layout.images.length, loaded, failed: layout.images.length - loaded },
      innerScroller: mainScroller(document) === document.scrollingElement && innerScroller(document) !== null,
    };
  }

  private compare({ texts }: Layout): number {
    const now = new Set(texts.map(({ text }) => text.replace(/\d+/g, '0')));
    const before = this.texts;
    this.texts ??= now;
    return before ? [...before].filter((text) => !now.has(text)).length : 0;
  }
}

function viewport(): Layout['viewport'] {
  return { width: innerWidth, height: innerHeight, scale: devicePixelRatio };
}
