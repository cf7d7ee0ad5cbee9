import type { Undo } from './undo';
import { everyElement } from './walk';

/** Its promise is of the page's world, which Firefox keeps from us; and a video that does not start again is no failure. */
function play(video: HTMLMediaElement): void {
  try {
    void Promise.resolve(video.play()).catch(() => undefined);
  } catch {
    // It plays all the same.
  }
}

/** Holds still what moves by itself, so that neighbouring pictures fit each other. */
export class Stillness {
  private readonly known = new Set<Animation | Element>();

  constructor(
    private readonly document: Document,
    private readonly undo: Undo,
  ) {}

  /** Again before each picture: scrolling starts new movements. */
  keep(): void {
    for (const animation of this.document.getAnimations?.() ?? []) this.animation(animation);
    this.caret();
  }

  videos(): void {
    for (const element of everyElement(this.document, true)) {
      if (element.localName !== 'video' && element.localName !== 'audio') continue;
      const video = element as HTMLMediaElement;
      if (video.paused || video.ended) continue;
      video.pause();
      this.undo.add(() => play(video));
    }
  }

  /** Ends what would end anyway, halts what would go on for ever; a pause in the middle of a fade would hide things. */
  private animation(animation: Animation): void {
    if (this.known.has(animation) || animation.playState !== 'running') return;
    this.known.add(animation);
    // One that moves with scrolling, or not at all, shows the same in every moment.
    if (animation.playbackRate === 0 || (animation.timeline && animation.timeline !== this.document.timeline)) return;
    try {
      if (animation.effect?.getComputedTiming().endTime === Infinity) {
        animation.pause();
        this.undo.add(() => animation.play());
      } else animation.finish();
    } catch {
      // One that cannot be stilled must not cost the pictures.
    }
  }

  /** A blinking caret is in one picture and not in the next. */
  private caret(): void {
    let focused = this.document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    // A frame has no caret of its own.
    if (!focused || this.known.has(focused) || focused === this.document.body || focused.localName === 'iframe') return;
    this.known.add(focused);
    this.undo.style(focused as HTMLElement, { 'caret-color': 'transparent' });
  }
}
