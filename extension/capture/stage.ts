import { isOurs } from './ours';
import { freshArea, mainScroller, partsOf, type Area, type Part } from './scroll';

/**
 * Shows the page part by part for the camera. Everything it changes is remembered the moment it is changed, and `restore`
 * takes it back last to first: styles, animations, scroll positions, focus.
 */
export class PageStage {
  private undo: (() => void)[] = [];
  private readonly frozen = new Set<Animation>();
  private readonly held = new WeakSet<Element>();
  private readonly scroller: Element;

  constructor(private readonly document: Document) {
    this.scroller = mainScroller(document);
    const { scrollLeft, scrollTop } = this.scroller;
    const focused = document.activeElement;
    this.undo.push(() => {
      if (focused && focused !== document.activeElement) (focused as HTMLElement).focus?.({ preventScroll: true });
    });
    this.undo.push(() => this.scroller.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' }));
  }

  divide(): { parts: Part[]; wholePage: boolean } {
    return partsOf(this.scroller.scrollHeight, this.screen.height);
  }

  /** Scrolls there and stills the page; gives the part of the window that is new. */
  async show(part: Part): Promise<Area> {
    this.scroller.scrollTo({ left: 0, top: part.scrollTo, behavior: 'instant' });
    await this.painted();
    if (part.index > 0) this.holdRepeats();
    this.freeze();
    await this.painted();
    // The first picture shows what stands around the box, too.
    return part.index === 0 ? this.window : freshArea(part, this.screen, this.scroller.scrollTop);
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

  private get window(): Area {
    return { left: 0, top: 0, width: this.view.innerWidth, height: this.view.innerHeight };
  }

  /** The part of the window in which things scroll by. */
  private get screen(): Area {
    if (this.scroller === (this.document.scrollingElement ?? this.document.documentElement)) return this.window;
    const { left, top } = this.scroller.getBoundingClientRect();
    const { clientLeft, clientTop, clientWidth, clientHeight } = this.scroller;
    return { left: left + clientLeft, top: top + clientTop, width: clientWidth, height: clientHeight };
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
      // One that moves with scrolling, or not at all, shows the same in every moment.
      if (animation.playbackRate === 0 || (animation.timeline && animation.timeline !== this.document.timeline)) continue;
      try {
        if (animation.effect?.getComputedTiming().endTime === Infinity) {
          animation.pause();
          this.undo.push(() => animation.play());
        } else animation.finish();
      } catch {
        // One that cannot be stilled must not cost the pictures.
      }
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
    return element.contains(this.scroller) || element.querySelector('main, [role="main"]') !== null;
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
