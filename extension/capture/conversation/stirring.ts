import { isOurs } from '../ours';

/** Notices whatever happens in a part of the page: things added, changed, loaded or grown. */
export class Stirring {
  private readonly changes: MutationObserver;
  private waiting: (() => void) | null = null;
  private stirred = false;

  constructor(private readonly box: Element) {
    this.changes = new MutationObserver((records) => records.some(({ target }) => !isOurs(target)) && this.stir());
    const roots: Node[] = [box];
    for (const one of [box, ...box.querySelectorAll('*')]) if (one.shadowRoot) roots.push(one.shadowRoot);
    for (const root of roots) {
      this.changes.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['style', 'class', 'src'] });
    }
    box.addEventListener('load', this.stir, true);
  }

  /** True as soon as something has happened since the last call, false after so many milliseconds in which nothing did. */
  async next(milliseconds: number): Promise<boolean> {
    if (!this.stirred) {
      await new Promise<void>((done) => {
        const late = setTimeout(done, milliseconds);
        this.waiting = () => (clearTimeout(late), done());
      });
    }
    this.waiting = null;
    const happened = this.stirred;
    this.stirred = false;
    return happened;
  }

  /** Ends a wait at once. */
  readonly stir = (): void => {
    this.stirred = true;
    this.waiting?.();
  };

  end(): void {
    this.changes.disconnect();
    this.box.removeEventListener('load', this.stir, true);
    this.waiting?.();
  }
}

/** One frame drawn, and what the page set out to do in it done. False if none was drawn in a quarter of a second. */
export function drawn(view: Window): Promise<boolean> {
  return new Promise((done) => {
    const late = setTimeout(() => done(false), 250);
    view.requestAnimationFrame(() => {
      clearTimeout(late);
      void turn().then(() => done(true));
    });
  });
}

/** What the page set out to do before is done. */
export function turn(): Promise<void> {
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (channel.port1.close(), done());
    channel.port2.postMessage(null);
  });
}
