// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { growList, lacksOfList } from './growing';
import { OrderList } from './orderList';

const quick = { answer: 300, look: 10, tries: 2 };
const card = (order: number): string => `<div class="order-item"><a href="https://www.aliexpress.com/p/order/detail.html?orderId=81000000000${order}">Order details</a></div>`;

/** A list that gives one order more at each press, until `all` are there. */
function listOf(all: number, { drops = false, gives = true, tab = '' } = {}): { presses: string[] } {
  const presses: string[] = [];
  let shown = 1;
  document.body.innerHTML = `<span class="comet-tabs-nav-item-active">${tab}</span><div id="list">${card(10_001)}</div>
    <div class="order-item"><button id="danger">Confirm received</button></div><div class="order-more"><button id="more">View orders</button></div>`;
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    element.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
    element.scrollIntoView = vi.fn();
  }
  document.querySelector('#danger')!.addEventListener('click', () => presses.push('danger'));
  document.querySelector('#more')!.addEventListener('click', () => {
    presses.push('more');
    if (!gives) return;
    shown++;
    const list = document.querySelector('#list')!;
    if (drops) list.innerHTML = '';
    list.insertAdjacentHTML('beforeend', card(10_000 + shown));
    if (shown === all) document.querySelector('.order-more')!.remove();
  });
  return { presses };
}

const grow = (): OrderList => new OrderList(document, new AbortController().signal, quick);

describe('A list of orders', () => {
  it('is made longer by its own button until the button is gone, and nothing else is pressed', async () => {
    const { presses } = listOf(3);
    const list = grow();
    expect(await list.grow()).toMatchObject({ orders: 2, more: 'more' });
    expect(await list.grow()).toMatchObject({ orders: 3, more: 'end' });
    expect(await list.grow()).toMatchObject({ orders: 3, more: 'end' });
    expect(presses).toEqual(['more', 'more']);
  });

  it('counts orders that it has dropped from the page again', async () => {
    listOf(3, { drops: true });
    const list = grow();
    await list.grow();
    expect(await list.grow()).toMatchObject({ orders: 3, more: 'end' });
  });

  it('knows how many the page says there are', async () => {
    listOf(2, { tab: 'All (103)' });
    expect((await grow().grow()).said).toBe(103);
  });

  it('is stuck when the page offers more and gives none', async () => {
    listOf(3, { gives: false });
    const list = grow();
    expect((await list.grow()).more).toBe('more');
    expect((await list.grow()).more).toBe('stuck');
  });
});

describe('Following a list', () => {
  const page = (stands: object[]) => vi.fn(async () => stands.shift()) as never;
  const quiet = { progress: () => undefined, check: () => undefined };
  const limits = { stretches: 2, shortest: 0, longest: 0 };

  it('stops at the end, and says nothing if all are there', async () => {
    const end = await growList(page([{ orders: 10, said: 10, more: 'end' }]), 's', quiet, limits);
    expect(end).toEqual({ orders: 10, said: 10, ended: 'end' });
    expect(lacksOfList(end)).toEqual([]);
  });

  it('never keeps 93 of 103 in silence', () => {
    expect(lacksOfList({ orders: 93, said: 103, ended: 'end' })).toEqual([
      { code: 'orders', count: 10, text: '93 of the 103 orders that the page speaks of were shown. The page offered no more.' },
    ]);
  });

  it('says at which limit it stopped, and that the person stopped it', async () => {
    const more = { orders: 20, said: null, more: 'more' };
    const end = await growList(page([more, more]), 's', quiet, limits);
    expect(end.ended).toBe('limit');
    expect(lacksOfList(end)[0]?.text).toContain('The list was followed to 20 orders.');
    expect((await growList(page([more]), 's', { ...quiet, enough: AbortSignal.abort() }, limits)).ended).toBe('user');
  });
});
