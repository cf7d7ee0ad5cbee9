import { buttonElement } from '../../capture/ours';
import type { CaptureOutcome, CaptureProgress } from '../../messages';
import { stepName, stepText } from '../stepText';
import { words } from '../words';
import css from './button.css?inline';
import { Movable } from './movable';
import { outcomeText } from './outcome';
import { buttonParts, make } from './parts';
import type { ButtonPlace } from './place';

/** The button in the page: one action, its progress, and what came of it in words. */
export class CaptureButton {
  private readonly host = make(buttonElement as 'div');
  private readonly parts = buttonParts();
  private readonly gone = new AbortController();
  private readonly movable: Movable;
  private busy = false;

  constructor(
    private readonly capture: () => Promise<CaptureOutcome>,
    private readonly stop: () => void,
  ) {
    const { bar, move, capture: button, dock } = this.parts;
    const { signal } = this.gone;
    const root = this.host.attachShadow({ mode: 'open' });
    root.append(make('style', {}, css), dock);
    this.movable = new Movable(this.host, dock, bar, move, signal, (place) => this.turn(place));
    button.addEventListener('click', () => void this.start(), { signal });
    dock.addEventListener('keydown', (event) => event.key === 'Escape' && !this.busy && this.close(), { signal });
    // The shop's own shortcuts must not hear what is typed here.
    for (const type of ['keydown', 'keyup', 'keypress']) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  /** Beside the body, not in it: pages replace what is in theirs. */
  async show(): Promise<void> {
    document.documentElement.append(this.host);
    await this.movable.settle();
  }

  remove(): void {
    this.gone.abort();
    this.host.remove();
  }

  progress(progress: CaptureProgress): void {
    this.setBusy(true);
    const { step, done, of } = progress;
    const name = stepName(step);
    const line = make('p', { class: 'step' }, stepText(progress));
    const bar = make('progress', { 'aria-label': name, ...(of > 0 && { max: String(of), value: String(done) }) });
    const stop = make('button', { type: 'button', class: 'stop' }, words('captureStop'));
    stop.addEventListener('click', () => this.stop());
    const focused = this.host.shadowRoot?.activeElement?.classList.contains('stop');
    this.open(line, bar, stop);
    if (focused) stop.focus({ preventScroll: true });
    // Each step once; forty pictures would be forty interruptions.
    this.say(name);
  }

  outcome(outcome: CaptureOutcome): void {
    this.setBusy(false);
    const { kind, title, lines } = outcomeText(outcome);
    const list = make('dl');
    for (const { label, items, details } of lines) {
      if (label) list.append(make('dt', {}, label));
      for (const item of items) list.append(make('dd', {}, item));
      if (details) list.append(folded(words('completeDetails'), details));
    }
    const close = make('button', { type: 'button', class: 'close' }, words('captureClose'));
    close.addEventListener('click', () => this.close());
    this.open(make('h2', { class: kind }, title), list, close);
    this.say([title, ...lines.map(({ label, items }) => `${label}${label && ': '}${items.join(' ')}`)].join('. '));
  }

  private async start(): Promise<void> {
    if (this.busy) return;
    this.progress({ tabId: 0, step: 'settling', done: 0, of: 0 });
    this.outcome(await this.capture());
  }

  private setBusy(busy: boolean): void {
    this.busy = busy;
    // Not `disabled`: that would take the focus away.
    this.parts.capture.setAttribute('aria-disabled', String(busy));
  }

  private open(...content: Node[]): void {
    this.parts.panel.replaceChildren(...content);
    this.parts.panel.hidden = false;
  }

  private close(): void {
    const held = this.parts.panel.contains(this.host.shadowRoot?.activeElement ?? null);
    this.parts.panel.hidden = true;
    if (held) this.parts.capture.focus({ preventScroll: true });
  }

  private say(text: string): void {
    if (this.parts.spoken.textContent !== text) this.parts.spoken.textContent = text;
  }

  /** The panel opens to where there is room. */
  private turn({ x, y }: ButtonPlace): void {
    this.parts.panel.classList.toggle('below', y < 0.5);
    this.parts.panel.classList.toggle('leftward', x > 0.5);
  }
}

/** Shown on demand. */
function folded(title: string, items: readonly string[]): HTMLElement {
  const fold = make('details');
  const list = make('ul');
  list.append(...items.map((item) => make('li', {}, item)));
  fold.append(make('summary', {}, title), list);
  const place = make('dd');
  place.append(fold);
  return place;
}
