/** Does something a little later, once for many wishes that follow each other closely; what waits can be done at once, so that it is not lost when the waiting ends early. */
export class Later<T> {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private wish: { what: T } | undefined;

  constructor(private readonly act: (what: T) => void) {}

  /** In place of what waits. */
  soon(what: T, milliseconds: number): void {
    clearTimeout(this.waiting);
    this.wish = { what };
    this.waiting = setTimeout(() => this.now(), milliseconds);
  }

  /** What waits is done at once: another thing is chosen, or the page is left. */
  now(): void {
    clearTimeout(this.waiting);
    const wish = this.wish;
    this.wish = undefined;
    if (wish) this.act(wish.what);
  }

  /** What waits is not wanted any more. */
  drop(): void {
    clearTimeout(this.waiting);
    this.wish = undefined;
  }
}
