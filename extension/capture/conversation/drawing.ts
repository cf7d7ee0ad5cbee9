import { drawn, turn } from './stirring';

/** Milliseconds: a frame that takes longer is not drawn because the page is in the background; and how long it is waited for there. */
const rules = { late: 1_000, longest: 4 * 60_000 };

/**
 * The frames of a page. In the background it draws none: it hears of no scrolling then, and shows and loads nothing more, however
 * long one waits. What comes of that must not be taken for an end.
 */
export class Drawing {
  /** The page is waited for. */
  isAway = false;
  /** It did not come back. */
  isLeft = false;

  constructor(
    private readonly view: Window,
    private readonly enough: AbortSignal,
  ) {}

  /** A frame, and what the page set out to do in it. False if the page was not in view when it was asked for. */
  async frame(): Promise<boolean> {
    if (this.enough.aborted || this.isLeft) return false;
    if (await drawn(this.view)) return true;
    const came = this.next();
    if (await within(came, rules.late)) return true;
    this.isAway = true;
    const isBack = await within(came, rules.longest, this.enough);
    this.isAway = false;
    this.isLeft = !isBack && !this.enough.aborted;
    return false;
  }

  private next(): Promise<void> {
    return new Promise((done) => this.view.requestAnimationFrame(() => void turn().then(done)));
  }
}

function within(done: Promise<void>, milliseconds: number, enough?: AbortSignal): Promise<boolean> {
  return new Promise((tell) => {
    const late = setTimeout(() => tell(false), milliseconds);
    enough?.addEventListener('abort', () => (clearTimeout(late), tell(false)), { once: true });
    void done.then(() => (clearTimeout(late), tell(true)));
  });
}
