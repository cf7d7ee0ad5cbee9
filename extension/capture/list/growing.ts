import type { CollectorInPage } from '../photograph';
import type { Lack } from '../completeness';
import type { ListStand } from './orderList';

/** How often a list is made longer, and how long a person would look at it in between. The program reads lists of this size in one go. */
export const growing = { stretches: 150, shortest: 700, longest: 1_800 };

/** What came of it; `orders` are those that the page has shown. */
export interface ListEnd {
  orders: number;
  said: number | null;
  ended: 'end' | 'stuck' | 'user' | 'limit';
}

export interface ListWatching {
  progress(orders: number, said: number | null): void;
  check(): void;
  enough?: AbortSignal | undefined;
}

/** Has the page show all its orders, stretch after stretch, through its own button. */
export async function growList(page: CollectorInPage, session: string, watching: ListWatching, limits = growing): Promise<ListEnd> {
  let stand: ListStand = { orders: 0, said: null, more: 'more' };
  for (let stretch = 0; stretch < limits.stretches; stretch++) {
    watching.check();
    if (watching.enough?.aborted) return { orders: stand.orders, said: stand.said, ended: 'user' };
    stand = await page('grow', session);
    watching.progress(stand.orders, stand.said);
    if (stand.more !== 'more') return { orders: stand.orders, said: stand.said, ended: stand.more };
    await pause(limits.shortest + Math.random() * (limits.longest - limits.shortest));
  }
  return { orders: stand.orders, said: stand.said, ended: 'limit' };
}

/** Never 93 of 103 in silence. */
export function lacksOfList({ orders, said, ended }: ListEnd): Lack[] {
  const missing = said === null ? 0 : said - orders;
  const why = {
    end: missing > 0 ? 'The page offered no more.' : '',
    stuck: 'The page offered more and gave none. Reload it and capture all orders again.',
    user: 'You stopped it there.',
    limit: 'A capture takes no more. Choose a shorter period on the page, and capture the rest from there.',
  }[ended];
  if (why === '') return [];
  const text = said === null ? `The list was followed to ${orders} orders. ${why}` : `${orders} of the ${said} orders that the page speaks of were shown. ${why}`;
  return [{ code: 'orders', text, ...(missing > 0 && { count: missing }) }];
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
