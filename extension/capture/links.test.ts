// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linksOf } from './links';

function pageOf(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

const ownOf = (html: string, answers: string[] = []): string[] =>
  linksOf(pageOf(html), answers)
    .filter(({ isOwn }) => isOwn)
    .map(({ url }) => new URL(url).pathname);

describe("The page's links", () => {
  it('are own where the product stands beside its copy made at purchase, whatever the classes are called', () => {
    expect(ownOf('<div class="x1"><a href="https://www.aliexpress.com/item/101.html">Lamp</a><a href="https://www.aliexpress.com/p/order/snapshot.html?orderId=8100000000001234">Snapshot</a></div>')).toContain('/item/101.html');
  });

  it('are not own among what the shop recommends', () => {
    const recommended = '<div><a href="https://www.aliexpress.com/item/990.html">A</a><a href="https://www.aliexpress.com/item/991.html">B</a></div>';
    expect(ownOf(`<main><div><a href="https://www.aliexpress.com/p/order/snapshot.html?x=1">Snapshot</a></div>${recommended}</main>`)).not.toContain('/item/990.html');
  });

  it('come from the answers as well, wrapped in a call or not; those of a line are own', () => {
    const answer = JSON.stringify({ data: { lines: [{ orderLineId: '8100000000011234', itemDetailUrl: '//www.aliexpress.com/item/101.html' }], recommended: [{ itemUrl: '//www.aliexpress.com/item/990.html' }] } });
    expect(ownOf('', [`mtopjsonp1(${answer})`])).toEqual(['/item/101.html']);
    expect(linksOf(pageOf(''), [answer, 'no json', '{"a":']).map(({ url }) => new URL(url).pathname)).toContain('/item/990.html');
  });

  it('lose what would open the account', () => {
    expect(linksOf(pageOf('<a href="https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8100000000001234&token=abc">x</a>'), [])[0]?.url).not.toContain('abc');
  });
});
