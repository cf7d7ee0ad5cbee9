/** Where something stands in the conversation: `top` from the upper end of what is loaded, `fromEnd` from its lower end. */
export interface Standing {
  top: number;
  left: number;
  width: number;
  height: number;
  /** Older messages that come in above do not change it; everything else does. */
  fromEnd: number;
}

/**
 * The box in which the conversation scrolls, measured as it is seen: 0 is the oldest end, whichever way the page counts
 * (lists that grow upwards count below zero, and some are turned over by a transform).
 */
export class Scroller {
  private readonly reversed: boolean;
  private readonly turned: boolean;

  constructor(readonly box: Element) {
    const { flexDirection, display } = this.style;
    this.reversed = box.scrollTop < 0 || (/flex/.test(display) && flexDirection === 'column-reverse');
    this.turned = isTurned(box);
  }

  get document(): Document {
    return this.box.ownerDocument;
  }

  get view(): Window & typeof globalThis {
    return (this.document.defaultView ?? window) as Window & typeof globalThis;
  }

  private get style(): CSSStyleDeclaration {
    return this.view.getComputedStyle(this.box);
  }

  private get isPage(): boolean {
    return this.box === this.document.scrollingElement;
  }

  /** The height of what can be seen at once. */
  get screen(): number {
    return this.isPage ? this.view.innerHeight : this.box.clientHeight;
  }

  get width(): number {
    return this.box.clientWidth;
  }

  get whole(): number {
    return this.box.scrollHeight;
  }

  get furthest(): number {
    return Math.max(0, this.whole - this.screen);
  }

  /** How far the upper edge of the screen is from the oldest end. */
  get offset(): number {
    const { scrollTop } = this.box;
    if (this.reversed) return this.furthest + scrollTop;
    return this.turned ? this.furthest - scrollTop : scrollTop;
  }

  scrollTo(offset: number): void {
    const wanted = Math.min(this.furthest, Math.max(0, offset));
    const top = this.reversed ? wanted - this.furthest : this.turned ? this.furthest - wanted : wanted;
    this.box.scrollTo({ top, behavior: 'instant' });
  }

  standing(element: Element): Standing {
    const { left, top, width, height } = element.getBoundingClientRect();
    return this.placed({ left, top, width, height });
  }

  /** A rectangle of the window, in the conversation. */
  placed({ left, top, width, height }: { left: number; top: number; width: number; height: number }): Standing {
    const box = this.isPage ? { left: 0, top: 0 } : this.box.getBoundingClientRect();
    const frame = this.isPage ? { left: 0, top: 0 } : { left: this.box.clientLeft, top: this.box.clientTop };
    const at = top - box.top - frame.top + this.offset;
    return { top: at, left: left - box.left - frame.left, width, height, fromEnd: this.whole - at };
  }
}

/** Upside down an odd number of times. */
function isTurned(box: Element): boolean {
  const view = box.ownerDocument.defaultView ?? window;
  let turns = 0;
  for (let at: Element | null = box; at; at = at.parentElement) {
    const { transform } = view.getComputedStyle(at);
    if (/^matrix\(/.test(transform) && Number(transform.slice(7).split(',')[3]) < 0) turns++;
  }
  return turns % 2 === 1;
}
