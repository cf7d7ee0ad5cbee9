import { listSelectors, listTabSelectors, listWords } from '../../marketplaces/aliexpressFolds';
import { shopPage } from '../../marketplaces/aliexpress';
import { orderIn } from '../../marketplaces/aliexpressLinks';
import { mayClick, isShown } from '../folds/allowed';
import { saysDanger } from '../folds/words';
import { settle } from '../settle';
import { everyElement } from '../walk';

export const patience = { answer: 12_000, look: 100, tries: 2 };

/** How far a list of orders has come. `said`: how many orders the page itself says there are, if it does. */
export interface ListStand {
  orders: number;
  said: number | null;
  /** `stuck`: the page offers more and gives none. */
  more: 'more' | 'end' | 'stuck';
}

/** "My orders", made longer by its own "View orders" button. Every order seen counts once, also where the list drops its rows. */
export class OrderList {
  private readonly numbers = new Set<string>();
  private failures = 0;

  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
    private readonly limits = patience,
  ) {}

  /** Asks the page for one more stretch, and waits until it is there. */
  async grow(): Promise<ListStand> {
    this.look();
    const button = this.button();
    if (!button) return this.stand('end');
    const before = this.numbers.size;
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    button.click();
    for (let waited = 0; waited < this.limits.answer && this.look() === before && !this.signal.aborted; waited += this.limits.look) await pause(this.limits.look);
    await settle(this.document, this.signal, { quiet: 250, longest: 3_000 });
    this.failures = this.look() > before ? 0 : this.failures + 1;
    if (!this.button()) return this.stand('end');
    return this.stand(this.failures >= this.limits.tries ? 'stuck' : 'more');
  }

  private stand(more: ListStand['more']): ListStand {
    return { orders: this.numbers.size, said: saidBy(this.document), more };
  }

  /** Counts by the links to the orders: they outlive every redesign of the cards. */
  private look(): number {
    for (const element of everyElement(this.document)) {
      if (element.localName !== 'a') continue;
      const { href } = element as HTMLAnchorElement;
      const order = href && shopPage(href) === 'order-detail' ? orderIn(href) : null;
      if (order) this.numbers.add(order);
    }
    return this.numbers.size;
  }

  /** The one button that may be pressed here: by its place, or by its words alone, and never one that could change an order. */
  private button(): HTMLElement | null {
    for (const element of everyElement(this.document)) {
      const isKnown = listSelectors.some((selector) => element.matches(selector)) && mayClick(element, isHarmless);
      if (isKnown || (element.matches('button, [role="button"]') && mayClick(element, isListWord))) return element;
    }
    return null;
  }
}

const isHarmless = (text: string): boolean => text.trim().length <= 60 && !saysDanger(text);
const isListWord = (text: string): boolean => listWords.has(text.replace(/\s+/g, ' ').trim().toLowerCase());

/** "All (103)": the number beside the name of the list in front. A number alone, or one that is no count, says nothing. */
function saidBy(document: Document): number | null {
  const tab = listTabSelectors.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]).find(isShown);
  const said = /[(（]\s*(\d{1,6})\s*[)）]/.exec(tab?.textContent ?? '')?.[1];
  return said === undefined ? null : Number(said);
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
