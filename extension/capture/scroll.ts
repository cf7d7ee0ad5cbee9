import { isOurs } from './ours';

/** A long page costs half a second per part; what lies beyond is in the DOM and the MHTML, and the capture says so. */
export const mostParts = 40;

/** What to show for one part and what of the picture is new, in CSS pixels of the viewport. */
export interface Part {
  index: number;
  scrollTo: number;
  crop: { top: number; height: number };
}

/** Divides the page into screenfuls; the last one is cropped to what the one before did not show. */
export function partsOf(pageHeight: number, viewportHeight: number, most = mostParts): { parts: Part[]; wholePage: boolean } {
  const parts: Part[] = [];
  const furthest = Math.max(0, pageHeight - viewportHeight);
  for (let y = 0; parts.length < most; y += viewportHeight) {
    const scrollTo = Math.min(y, furthest);
    const top = y - scrollTo;
    parts.push({ index: parts.length, scrollTo, crop: { top, height: viewportHeight - top } });
    if (y + viewportHeight >= pageHeight) return { parts, wholePage: true };
  }
  return { parts, wholePage: false };
}

interface Undo {
  (): void;
}

/**
 * Shows the page part by part for the camera. Everything it changes is remembered the moment it is changed, and `restore`
 * takes it back last to first: styles, animations, scroll positions, focus.
 */
export class PageStage {
  private undo: Undo[] = [];
  private readonly frozen = new Set<Animation>();
  private readonly held = new WeakSet<Element>();

  constructor(private readonly document: Document) {
    const { scrollX, scrollY } = this.view;
    const focused = document.activeElement;
    this.undo.push(() => {
      if (focused && focused !== document.activeElement) (focused as HTMLElement).focus?.({ preventScroll: true });
    });
    this.undo.push(() => this.view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' }));
  }

  /** Scrolls there and stills the page; gives where it came to stand. */
  async show({ index, scrollTo }: Part): Promise<number> {
    this.view.scrollTo({ left: 0, top: scrollTo, behavior: 'instant' });
    await this.painted();
    if (index > 0) this.holdRepeats();
    this.freeze();
    await this.painted();
    return Math.round(this.view.scrollY);
  }

  restore(): void {
    for (const undo of this.undo.reverse()) {
      try {
        undo();
      } catch {
        // One element that resists must not keep the others from being put back.
      }
    }
    this.undo = [];
  }

  /** Two frames: one to draw, one to be sure that it was drawn. A tab in the background draws none. */
  private painted(): Promise<void> {
    return new Promise((resolve) => {
      const late = setTimeout(resolve, 250);
      this.view.requestAnimationFrame(() =>
        this.view.requestAnimationFrame(() => {
          clearTimeout(late);
          resolve();
        }),
      );
    });
  }

  /** Ends what would end anyway, halts what would go on for ever; a pause in the middle of a fade would hide things. */
  private freeze(): void {
    for (const animation of this.document.getAnimations?.() ?? []) {
      if (this.frozen.has(animation) || animation.playState !== 'running') continue;
      this.frozen.add(animation);
      if (animation.effect?.getComputedTiming().endTime === Infinity) {
        animation.pause();
        this.undo.push(() => animation.play());
      } else animation.finish();
    }
  }

  /**
   * Headers and bars that follow the reader would stand in every part: after the first they stay out or in their place.
   * Opacity, because an element that is hidden otherwise loses the focus.
   */
  private holdRepeats(): void {
    for (const element of elementsOf(this.document)) {
      if (this.held.has(element)) continue;
      const { position } = this.view.getComputedStyle(element);
      if (position === 'sticky') this.style(element, { position: 'relative', inset: 'auto' });
      else if (position === 'fixed' && !this.isBackdrop(element)) this.style(element, { opacity: '0' });
    }
  }

  /** A fixed element that holds the page itself must stay. */
  private isBackdrop(element: Element): boolean {
    return element.contains(this.document.body) || element.querySelector('main, [role="main"]') !== null;
  }

  private style(element: HTMLElement | SVGElement, changes: Record<string, string>): void {
    this.held.add(element);
    const before = element.getAttribute('style');
    for (const [name, value] of Object.entries(changes)) element.style.setProperty(name, value, 'important');
    // Chromium writes the attribute only when it is asked for; removed before that, it comes back empty.
    element.getAttribute('style');
    this.undo.push(() => (before === null ? element.removeAttribute('style') : element.setAttribute('style', before)));
  }

  private get view(): Window & typeof globalThis {
    return (this.document.defaultView ?? window) as Window & typeof globalThis;
  }
}

function* elementsOf(root: ParentNode): Generator<HTMLElement | SVGElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (isOurs(element)) continue;
    yield element;
    if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
  }
}
