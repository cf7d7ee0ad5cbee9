import { foldSelectors, listSelectors } from '../../marketplaces/aliexpressFolds';
import { settle } from '../settle';
import { everyDocument, everyElement } from '../walk';
import { isShown, mayClick, mayOpen } from './allowed';
import { click, wallIn } from './click';
import { saysDanger, saysLess, saysMore } from './words';

const limits = { clicks: 30, rounds: 5, named: 200, length: 60, change: 400 };

/** By their words, each as often as it is there. */
export interface Folded {
  opened: string[];
  left: string[];
}

/** Opens what is folded, in inner pages that are open to us too, by means that can change nothing but what is shown, and shuts it again as far as the page lets us. */
export class Folds {
  private readonly opened: { element: HTMLElement; name: string }[] = [];
  private readonly unwilling = new Map<HTMLElement, string>();
  private clicks = 0;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
  ) {}

  /** How many stand open by now. */
  get number(): number {
    return this.opened.length;
  }

  async open(): Promise<Folded> {
    const guard = this.guard();
    try {
      for (let round = 0; round < limits.rounds && (await this.round()); round++);
    } finally {
      guard();
    }
    return { opened: this.opened.map(({ name }) => name), left: this.left() };
  }

  restore(): void {
    const guard = this.guard();
    for (const { element } of this.opened.splice(0).reverse()) {
      if (!element.isConnected) continue;
      if (element.localName === 'details') (element as HTMLDetailsElement).open = false;
      // Only what still is the same fold, now offering to shut: by then it may have become another button.
      else if (mayClick(element, saysLess) || (isChevron(element) && mayClick(element, isSilent))) click(element);
    }
    guard();
  }

  private guard(): () => void {
    const walls = everyDocument(this.document).map(wallIn);
    return () => walls.forEach((takeDown) => takeDown());
  }

  /** True if something opened, and more may have come with it. */
  private async round(): Promise<boolean> {
    const before = this.opened.length;
    for (const element of this.candidates()) {
      if (this.signal.aborted || this.clicks >= limits.clicks) return false;
      if (!element.isConnected || !this.isAllowed(element)) continue;
      const name = nameOf(element);
      if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
      else if (!(await this.changes(element))) {
        this.unwilling.set(element, name);
        continue;
      }
      this.opened.push({ element, name });
    }
    if (this.opened.length > before) await Promise.all(everyDocument(this.document).map((document) => settle(document, this.signal, { quiet: 250, longest: 3_000 })));
    return this.opened.length > before;
  }

  private candidates(): HTMLElement[] {
    const found = new Set<HTMLElement>();
    for (const element of everyElement(this.document, true)) {
      if (element.localName === 'details' && !(element as HTMLDetailsElement).open) found.add(element);
      else if (foldSelectors.some((selector) => element.matches(selector))) found.add(element);
      else if (element.childElementCount === 0 && saysMore(element.textContent ?? '')) found.add(element.closest<HTMLElement>('button, [role="button"], a') ?? element);
    }
    return [...found].filter((element) => !this.unwilling.has(element) && !(isChevron(element) && this.opened.some((one) => one.element === element)));
  }

  private isAllowed(element: HTMLElement): boolean {
    const allowed = element.localName === 'details' ? mayOpen(element as HTMLDetailsElement) : this.isFold(element);
    if (!allowed && isShown(element)) this.unwilling.set(element, nameOf(element));
    return allowed && !listSelectors.some((selector) => element.matches(selector));
  }

  private isFold(element: HTMLElement): boolean {
    if (foldSelectors.some((selector) => element.matches(selector))) return mayClick(element, isHarmless);
    return mayClick(element, saysMore) && (element.matches('button, [role="button"], a') || getComputedStyle(element).cursor === 'pointer');
  }

  /** Clicks, and tells whether the page showed anything for it. */
  private async changes(element: HTMLElement): Promise<boolean> {
    this.clicks++;
    return new Promise((resolve) => {
      const changed = new MutationObserver(() => end(true));
      const late = setTimeout(() => end(false), limits.change);
      const end = (did: boolean): void => {
        clearTimeout(late);
        changed.disconnect();
        resolve(did);
      };
      for (const tree of new Set([element.ownerDocument, element.getRootNode()])) changed.observe(tree, { subtree: true, childList: true, characterData: true, attributes: true });
      click(element);
    });
  }

  /** What stayed shut: what may not be pressed, what did nothing, and what there was no patience for. */
  private left(): string[] {
    const lists = listSelectors.flatMap((selector) => everyDocument(this.document).flatMap((document) => [...document.querySelectorAll<HTMLElement>(selector)]));
    const untried = this.candidates().filter((element) => element.getAttribute('aria-expanded') !== 'true');
    const shut = new Set([...lists, ...this.unwilling.keys(), ...untried].filter((element) => element.isConnected && isShown(element)));
    return [...shut].map(nameOf).filter(Boolean).slice(0, limits.named);
  }
}

const isChevron = (element: Element): boolean => /\barrow-?(down|up)\b|comet-icon-arrow/.test(element.getAttribute('class') ?? '');
const isSilent = (text: string): boolean => text.trim() === '';
const isHarmless = (text: string): boolean => text.trim().length <= limits.length && !saysDanger(text);

/** What a reader would call it: its own words, or those of its row. */
function nameOf(element: HTMLElement): string {
  const own = element.localName === 'details' ? element.querySelector('summary')?.textContent : element.textContent || element.getAttribute('aria-label');
  const text = own?.trim() ? own : (element.parentElement?.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim().slice(0, limits.length);
}
