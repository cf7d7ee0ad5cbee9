import type { components } from '../../api/schema';
import { asked, program } from '../../ui/program';

export type OrderSummary = components['schemas']['OrderSummary'];
export type Sort = 'deadline' | 'placed' | 'captured';

const atOnce = 60;

/** The orders that fit what is asked, fetched as far as somebody has looked. */
export class Shelf {
  query = $state('');
  state = $state('');
  sort = $state<Sort>('deadline');
  orders = $state.raw<OrderSummary[]>([]);
  total = $state(0);
  isReady = $state(false);
  isBroken = $state(false);
  private next: string | null = null;
  private asking = 0;
  private isAskingMore = false;

  readonly isNarrowed = $derived(this.query.trim() !== '' || this.state !== '');

  /** Asks anew from the first; an older question's answer no longer counts. As many stay as were there. */
  async refresh(isSame = false): Promise<void> {
    const turn = ++this.asking;
    const limit = isSame ? Math.min(200, Math.max(atOnce, this.orders.length)) : atOnce;
    const answer = await this.ask(null, limit);
    if (turn !== this.asking) return;
    this.isReady = true;
    this.isBroken = answer.kind !== 'ok';
    if (answer.kind !== 'ok') return;
    this.orders = answer.value.orders;
    this.total = answer.value.total;
    this.next = answer.value.next ?? null;
  }

  /** The end came into view. */
  more = async (): Promise<void> => {
    if (this.next === null || this.isAskingMore) return;
    this.isAskingMore = true;
    const turn = this.asking;
    const answer = await this.ask(this.next, atOnce);
    this.isAskingMore = false;
    if (turn !== this.asking || answer.kind !== 'ok') return;
    const known = new Set(this.orders.map(({ number }) => number));
    this.orders = [...this.orders, ...answer.value.orders.filter(({ number }) => !known.has(number))];
    this.next = answer.value.next ?? null;
  };

  private ask(cursor: string | null, limit: number) {
    const query = this.query.trim();
    return asked(
      program.GET('/orders', { params: { query: { sort: this.sort, limit, ...(query && { query }), ...(this.state && { state: this.state }), ...(cursor && { cursor }) } } }),
    );
  }
}
