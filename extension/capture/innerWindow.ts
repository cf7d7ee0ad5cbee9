import type { Viewport } from './draft';
import { sized } from './drawn';
import { pathOf } from './frames';
import { hold, reveal } from './inner';
import { rememberPositions } from './positions';
import { viewport } from './reading';
import type { Drawn } from './scroll';
import { settle } from './settle';
import type { PageStage } from './stage';
import { Undo } from './undo';

/** What is changed in a page for the inner pages in it, and in an inner page for those around it. All is taken back by `back`. */
export class InnerWindow {
  private readonly moved = new Undo();
  /** Frames that were made smaller, to be seen whole. */
  private readonly tight = new Undo();
  /** How large this window was before it was pictured within another. */
  private was: { width: number; height: number } | null = null;
  private isSettled = false;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {}

  reveal(path: string): void {
    reveal(this.document, path, this.moved);
  }

  async hold(stage: PageStage, path: string): Promise<(Drawn & { viewport: Viewport }) | null> {
    const drawn = await hold(stage, this.document, path, this.tight);
    return drawn && { ...drawn, viewport: viewport() };
  }

  loosen(): void {
    this.tight.run();
  }

  remember(): void {
    this.was = { width: innerWidth, height: innerHeight };
    rememberPositions(this.document, this.moved);
  }

  /** Also tells when this is no longer the frame that is meant. */
  async isSized(path: string, width: number, height: number): Promise<boolean> {
    if (pathOf(window) !== path || !(await sized(window, { width, height }))) return false;
    const isOther = this.was !== null && (this.was.width !== innerWidth || this.was.height !== innerHeight);
    if (!isOther || this.isSettled) return true;
    // A page that makes itself anew for its new size does so in a moment.
    this.isSettled = true;
    await settle(this.document, this.signal, { quiet: 250, longest: 2_000 });
    return sized(window, { width, height });
  }

  async back(): Promise<void> {
    const { was } = this;
    this.was = null;
    this.isSettled = false;
    // What stood somewhere in the large window may have no such place in the small one.
    if (was) await sized(window, was);
    this.moved.run();
  }
}
