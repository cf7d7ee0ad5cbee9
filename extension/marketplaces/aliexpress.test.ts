import { describe, expect, it } from 'vitest';
import { isCapturable, isShopUrl, shopPage } from './aliexpress';
import { isKnownAnswer } from './aliexpressAnswers';

describe('the shop', () => {
  it.each(['https://www.aliexpress.com/', 'https://aliexpress.com/', 'https://pt.aliexpress.com/x', 'https://m.de.aliexpress.com/', 'https://www.aliexpress.us/', 'https://aliexpress.ru/order-list'])(
    'is %s',
    (url) => expect(isShopUrl(url)).toBe(true),
  );

  it.each(['https://aliexpress.com.evil.test/', 'https://notaliexpress.com/', 'https://evil.test/aliexpress.com', 'https://evil.test/?https://www.aliexpress.com/', 'http://www.aliexpress.com/', 'https://www.aliexpress.com@evil.test/', 'https://www.aliexpress.com./', 'javascript:alert(1)', 'nonsense', ''])(
    'is not %s',
    (url) => expect(isShopUrl(url)).toBe(false),
  );

  it.each([
    ['https://www.aliexpress.com/p/order/index.html', 'order-list'],
    ['https://trade.aliexpress.com/orderList.htm', 'order-list'],
    ['https://aliexpress.ru/order-list', 'order-list'],
    ['https://www.aliexpress.us/p/order/detail.html?orderId=8190000000000001', 'order-detail'],
    ['https://aliexpress.ru/order-list/8190000000000001', 'order-detail'],
    ['https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=1', 'tracking'],
    ['https://track.aliexpress.com/logisticsdetail.htm?tradeId=1', 'tracking'],
    ['https://m.aliexpress.com/p/refund-dispute/list.html', 'dispute'],
    ['https://trade.aliexpress.com/issue/fastissue/Detail.htm?issueId=1', 'dispute'],
    ['https://www.aliexpress.com/p/message/index.html?orderId=1', 'message'],
    ['https://msg.aliexpress.com/msgDetail.htm?digest=0a', 'message'],
    ['https://message.aliexpress.com/#/chat', 'message'],
    ['https://www.aliexpress.com/p/order/snapshot.html?x=1', 'snapshot'],
    ['https://www.aliexpress.com/snapshot/null.html?orderId=1', 'snapshot'],
    ['https://www.aliexpress.com/p/tax-ui/index.html', 'receipt'],
    ['https://pt.aliexpress.com/item/1005001.html', 'product'],
    ['https://www.aliexpress.com/item/a-slug/1005001.html', 'product'],
    ['https://www.aliexpress.com/', null],
    ['https://www.aliexpress.com/category/1/x.html', null],
    // An order's number in the address does not make an order's page.
    ['https://feedback.aliexpress.com/management/leaveFeedback.htm?orderId=1', null],
    ['https://evil.test/p/order/detail.html', null],
  ])('%s is the page %s', (url, page) => expect(shopPage(url)).toBe(page));
});

describe('the known answers', () => {
  const base = 'https://www.aliexpress.com/p/order/index.html';

  it.each([
    'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/?jsv=2',
    '//acs.aliexpress.us/h5/mtop.aliexpress.trade.buyer.order.detail/1.0/',
    'https://acs.aliexpress.com/h5/MTOP.AE.LD.queryDetail/1.0/',
    'https://acs.aliexpress.com/h5/mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer/1.0/',
    'https://ilogisticsaddress.aliexpress.com/ajax_logistics_track.htm?orderId=1',
  ])('%s is kept', (url) => expect(isKnownAnswer(url, base)).toBe(true));

  it.each([
    'https://acs.aliexpress.com/h5/mtop.aliexpress.wallet.balance/1.0/',
    'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list.evil/1.0/',
    'https://acs.aliexpress.com.evil.test/h5/mtop.aliexpress.trade.buyer.order.list/1.0/',
    'https://evil.test/?x=/h5/mtop.aliexpress.trade.buyer.order.list/1.0/',
    'https://www.aliexpress.com/',
  ])('%s is none of our business', (url) => expect(isKnownAnswer(url, base)).toBe(false));
});

describe('signing in and paying', () => {
  it.each(['https://login.aliexpress.com/', 'https://cashier.aliexpress.us/pay?x=1', 'https://passport.aliexpress.ru/p/order/index.html'])('%s is never captured', (url) => {
    expect(isCapturable(url)).toBe(false);
    expect(shopPage(url)).toBeNull();
  });

  it('an order is', () => expect(isCapturable('https://pt.aliexpress.com/p/order/detail.html?orderId=1')).toBe(true));
});
