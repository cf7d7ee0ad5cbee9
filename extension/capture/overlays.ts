import { blocksIn } from './blocks';
import type { Undo } from './undo';
import { everyElement } from './walk';

/**
 * Headers and bars that follow the reader. In the pictures of the page they stand once, where they belong; a bar that lies over
 * text is only in the picture of the window as it was.
 */
export class Overlays {
  private readonly held = new WeakSet<Element>();
  private readonly harmless: HTMLElement[] = [];
  /** Something lies over the page, or hangs where it does not belong: the window shows what the page's own pictures do not. */
  covers = false;

  constructor(
    private readonly document: Document,
    private readonly undo: Undo,
    private readonly scroller: Element,
  ) {}

  /** Before the first picture of the page, which stands at its top: what lies over nothing may stay for that one. */
  holdAtTop(): void {
    for (const element of this.floating()) {
      if (this.position(element) === 'fixed' && !this.liesOverSomething(element)) this.harmless.push(element);
      else this.hold(element);
    }
  }

  /** Before every other one. */
  holdAll(): void {
    for (const element of this.harmless.splice(0)) this.hold(element);
    for (const element of this.floating()) this.hold(element);
  }

  /** Is this within something that stays where the window is? */
  holds(node: Node): boolean {
    return this.harmless.some((element) => element.contains(node));
  }

  /** A box that is pictured by itself is seen again, also within something that was held. */
  release(box: Element): void {
    for (let at: Element | null = box; at; at = at.parentElement) {
      if (this.held.has(at) && this.position(at) === 'fixed') this.undo.style(at as HTMLElement, { opacity: '1' });
    }
  }

  private *floating(): Generator<HTMLElement> {
    for (const element of everyElement(this.document)) {
      if (this.held.has(element) || this.harmless.includes(element)) continue;
      const position = this.position(element);
      if (position === 'sticky') yield element;
      // One that a transformed ancestor holds scrolls with the page.
      else if (position === 'fixed' && element.offsetParent === null && !this.isBackdrop(element)) yield element;
    }
  }

  private hold(element: HTMLElement): void {
    this.held.add(element);
    if (this.position(element) === 'sticky') {
      const before = element.getBoundingClientRect();
      this.undo.style(element, { inset: 'auto' });
      const after = element.getBoundingClientRect();
      if (Math.abs(before.top - after.top) > 0.5 && isShown(before)) this.covers = true;
    } else {
      if (isShown(element.getBoundingClientRect()) && element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false) this.covers = true;
      // Opacity, because an element that is hidden otherwise loses the focus.
      this.undo.style(element, { opacity: '0' });
    }
  }

  private liesOverSomething(element: HTMLElement): boolean {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    return blocksIn(this.document.documentElement, { left, top, width, height }).some(
      (block) => block.left < right && block.right > left && block.top < bottom - 1 && block.bottom > top + 1 && !element.contains(block.node),
    );
  }

  /** A fixed element that holds the page itself must stay. */
  private isBackdrop(element: Element): boolean {
    return element.contains(this.scroller) || element.querySelector('main, [role="main"]') !== null;
  }

  private position(element: Element): string {
    return this.document.defaultView?.getComputedStyle(element).position ?? '';
  }
}

function isShown({ top, bottom, left, right, width, height }: DOMRect): boolean {
  return width > 1 && height > 1 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
