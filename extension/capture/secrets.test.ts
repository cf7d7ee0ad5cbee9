import { describe, expect, it } from 'vitest';
import { answerAddress, isSecretField, pageAddress, withoutSecrets } from './secrets';

describe('secrets', () => {
  it('go from a body, and nothing else does', () => {
    const body = '{"orderId":"8190","token":"abc","data":{"sign" : "x\\"y","total":"R$ 1","csrfToken":123,"sid":"conversation"}}';
    expect(withoutSecrets(body)).toBe(
      '{"orderId":"8190","token":"[removed]","data":{"sign" : "[removed]","total":"R$ 1","csrfToken":"[removed]","sid":"conversation"}}',
    );
  });

  it('go from JSON inside a string, which still can be read afterwards', () => {
    const body = JSON.stringify({ card: JSON.stringify({ deep: JSON.stringify({ accessToken: 'abc', ok: 1 }), _tb_token_: '' }) });
    const clean = JSON.parse(withoutSecrets(body)) as { card: string };
    expect(clean.card).not.toContain('abc');
    expect(JSON.parse((JSON.parse(clean.card) as { deep: string }).deep)).toEqual({ accessToken: '[removed]', ok: 1 });
  });

  it('leave a text alone that has none', () => {
    const body = 'mtopjsonp1({"tokenize":"yes","signed":"Jul 3","text":"the \\"token\\" of love: \\"x\\""})';
    expect(withoutSecrets(body)).toBe(body);
  });

  it('take no time to look for in a hostile text', () => {
    const start = performance.now();
    withoutSecrets('\\'.repeat(200_000) + '"token":"' + '\\"token\\":\\"'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('go from the address of an answer, which says what was asked', () => {
    const url = '//acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?appKey=1&t=2&sign=abc&api=mtop.ae.ld.querydetail&data=%7B%22tradeOrderId%22%3A%228190%22%2C%22token%22%3A%22q%22%7D#h';
    const clean = new URL(answerAddress(url, 'https://www.aliexpress.com/'));
    expect([...clean.searchParams.keys()]).toEqual(['api', 'data']);
    expect(clean.searchParams.get('data')).toBe('{"tradeOrderId":"8190","token":"[removed]"}');
    expect(clean.hash).toBe('');
  });

  it('go from the address of a page, whose spelling stays when it has none', () => {
    expect(pageAddress('https://www.aliexpress.com/p/order/detail.html?orderId=1&_tb_token_=x')).toBe('https://www.aliexpress.com/p/order/detail.html?orderId=1');
    const plain = 'https://www.aliexpress.com/p/message/index.html?x=%7e,%20a';
    expect(pageAddress(plain)).toBe(plain);
  });

  it.each(['_tb_token_', 'csrf-token', '_csrf_token'])('%s is a secret field', (name) => expect(isSecretField(name)).toBe(true));
});
