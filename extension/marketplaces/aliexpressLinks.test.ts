import { describe, expect, it } from 'vitest';
import { orderIn, pagesOfOrder, type PageLink } from './aliexpressLinks';

const order = '8100000000001234';
const here = `https://www.aliexpress.com/p/order/detail.html?orderId=${order}`;
const pagesOf = (...links: PageLink[]): string[] => pagesOfOrder(order, links, here).map(({ page, url }) => `${page} ${new URL(url).pathname}`);
const link = (url: string, isOwn = false): PageLink => ({ url: `https://www.aliexpress.com${url}`, isOwn });

describe('The pages of an order', () => {
  it('are tracking, copy, product, refund, chat and receipt, in this order', () => {
    expect(
      pagesOf(
        link(`/p/tax-ui/index.html?orderId=${order}`),
        link(`/p/message/index.html?fromCode=order&orderId=${order}`),
        link('/item/1005000000000101.html', true),
        link(`/p/order/snapshot.html?orderId=${order}&orderLineId=8100000000011234`),
        link('/issue/fastissue/Detail.htm?reverseOrderLineId=7000000000001&issueId=5000000000001'),
        link(`/p/tracking/index.html?_addShare=no&tradeOrderId=${order}`),
      ),
    ).toEqual([
      'tracking /p/tracking/index.html',
      'snapshot /p/order/snapshot.html',
      'product /item/1005000000000101.html',
      'dispute /issue/fastissue/Detail.htm',
      'message /p/message/index.html',
      'receipt /p/tax-ui/index.html',
    ]);
  });

  it('are not those of another order, nor what the shop recommends', () => {
    expect(pagesOf(link('/p/tracking/index.html?tradeOrderId=8100000000009999'), link('/item/1005000000000990.html'), link('/'))).toEqual([]);
  });

  it('are each visited once, whatever else stands in the address', () => {
    expect(
      pagesOf(
        link(`/p/tracking/index.html?tradeOrderId=${order}&from=list`),
        link(`/p/tracking/index.html?_login=yes&tradeOrderId=${order}`),
        link('/item/1005000000000101.html?spm=1', true),
        link('/item/1005000000000101.html', true),
        link(`/p/order/detail.html?orderId=${order}&from=tracking`),
      ),
    ).toEqual(['tracking /p/tracking/index.html', 'product /item/1005000000000101.html']);
  });

  it.each([
    `/p/reverse-pages/start.html?orderId=${order}`,
    `/issue/fastissue/createIssueStep1.htm?orderId=${order}`,
    `/p/refund-cancel/index.html?tradeOrderId=${order}`,
    `/issue/cancelIssue.htm?orderId=${order}`,
  ])('are never those that begin or end something: %s', (url) => {
    expect(pagesOf(link(url))).toEqual([]);
  });

  it('are never pages of other hosts, nor for signing in or paying', () => {
    const links = [`https://evil-aliexpress.com/p/tracking/index.html?tradeOrderId=${order}`, `https://login.aliexpress.com/p/tracking/index.html?tradeOrderId=${order}`];
    expect(pagesOfOrder(order, links.map((url) => ({ url, isOwn: true })), here)).toEqual([]);
  });
});

describe('The order in an address', () => {
  it.each([
    [here, order],
    [`https://aliexpress.ru/order-list/${order}`, order],
    ['https://aliexpress.ru/order-list/8100-0000-0000-1234', order],
    [`https://track.aliexpress.com/logisticsdetail.htm?tradeId=${order}`, order],
    ['https://www.aliexpress.com/p/order/index.html', null],
    ['https://www.aliexpress.com/p/order/detail.html?orderId=12', null],
    ['no address', null],
  ])('of %s is %s', (url, expected) => expect(orderIn(url)).toBe(expected));
});
