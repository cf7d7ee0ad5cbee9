import { firstPlace, freePlace, nextCorner, rememberPlace, rememberedPlace, toPixels, toPlace, type ButtonPlace } from './place';

/** What the page itself offers for clicking. */
const controls = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="tab"], [onclick]';

/** Something to click, or something of the page's that floats as we do. */
function isTaken(element: Element): boolean {
  if (element.closest(controls) || getComputedStyle(element).cursor === 'pointer') return true;
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).position === 'fixed') return true;
  }
  return false;
}

/** Keeps an element where the user put it, by pointer or keys; before that, where it covers nothing of the page. */
export class Movable {
  private place: ButtonPlace;
  private chosen = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly dock: HTMLElement,
    private readonly bar: HTMLElement,
    handle: HTMLElement,
    private readonly signal: AbortSignal,
    private readonly moved: (place: ButtonPlace) => void,
  ) {
    this.place = firstPlace(getComputedStyle(document.documentElement).direction);
    addEventListener('resize', () => this.show(), { signal });
    handle.addEventListener('keydown', (event) => this.key(event), { signal });
    handle.addEventListener('click', () => this.choose(nextCorner(this.place)), { signal });
    bar.addEventListener('pointerdown', (event) => this.drag(event), { signal });
    // A press that turned out to be a move is not a click on what lies under it.
    bar.addEventListener('click', (event) => this.dragged && event.detail > 0 && event.stopImmediatePropagation(), { signal, capture: true });
  }

  /** Looks for its place; the page goes on building itself after that, so it looks twice. */
  async settle(): Promise<void> {
    const remembered = await rememberedPlace(location.hostname).catch(() => null);
    if (this.signal.aborted) return;
    if (remembered) {
      this.place = remembered;
      this.chosen = true;
    }
    this.avoid();
    setTimeout(() => this.avoid(), 2_000);
  }

  private dragged = false;

  private drag(down: PointerEvent): void {
    this.dragged = false;
    if (down.button !== 0) return;
    const { left, top } = this.bar.getBoundingClientRect();
    const drop = new AbortController();
    const options = { capture: true, signal: AbortSignal.any([drop.signal, this.signal]) };
    const move = (event: PointerEvent): void => {
      const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY];
      if (!this.dragged && Math.hypot(dx, dy) < 5) return;
      if (!this.dragged) this.bar.setPointerCapture(down.pointerId);
      this.dragged = true;
      this.place = toPlace({ left: left + dx, top: top + dy }, this.window, this.size);
      this.show();
    };
    // On the window: a quick hand leaves the bar before the first move is told.
    addEventListener('pointermove', move, options);
    for (const end of ['pointerup', 'pointercancel'] as const) {
      addEventListener(end, () => (drop.abort(), this.dragged && this.choose(this.place)), options);
    }
  }

  private key(event: KeyboardEvent): void {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    const { left, top } = toPixels(this.place, this.window, this.size);
    const far = event.shiftKey ? 80 : 16;
    this.choose(toPlace({ left: left + step[0]! * far, top: top + step[1]! * far }, this.window, this.size));
  }

  private choose(place: ButtonPlace): void {
    this.place = place;
    this.chosen = true;
    this.show();
    void rememberPlace(location.hostname, place).catch(() => undefined);
  }

  private avoid(): void {
    if (this.signal.aborted) return;
    if (!this.chosen && !this.bar.matches(':hover, :focus-within')) {
      this.place = freePlace(this.place, (place) => this.covers(place));
    }
    this.show();
  }

  /** Would the bar lie over something that can be clicked? */
  private covers(place: ButtonPlace): boolean {
    const { left, top } = toPixels(place, this.window, this.size);
    const { width, height } = this.size;
    for (const x of [left, left + width / 2, left + width]) {
      for (const y of [top, top + height / 2, top + height]) {
        const under = document.elementsFromPoint(x, y).find((element) => element !== this.host);
        if (under && isTaken(under)) return true;
      }
    }
    return false;
  }

  private show(): void {
    const { left, top } = toPixels(this.place, this.window, this.size);
    this.dock.style.left = `${Math.round(left)}px`;
    this.dock.style.top = `${Math.round(top)}px`;
    this.moved(this.place);
  }

  private get window(): { width: number; height: number } {
    return { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
  }

  private get size(): { width: number; height: number } {
    return { width: this.bar.offsetWidth, height: this.bar.offsetHeight };
  }
}
