// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hideSecrets } from './hidden';
import { withoutSecretAddresses } from './secrets';

const markup =
  '<meta name="csrf-token" content="m1"><input type="hidden" name="_tb_token_" value="t1"><input type="password" value="p1"><input name="note" value="mine">' +
  '<a href="https://www.aliexpress.com/p/order/detail.html?orderId=1&amp;_tb_token_=t2">order</a><a href="/item/1.html">item</a>';

it('secrets are out of the page while it is copied, and back to the letter afterwards', () => {
  document.body.innerHTML = markup;
  const before = document.body.innerHTML;
  const putBack = hideSecrets(document);
  for (const secret of ['m1', 't1', 'p1', 't2']) expect(document.body.innerHTML).not.toContain(`${secret}"`);
  expect(document.body.innerHTML).toContain('value="mine"');
  expect(document.body.innerHTML).toContain('href="/item/1.html"');
  expect(putBack()).toBe(true);
  expect(document.body.innerHTML).toBe(before);
});

it('the head of the copy names the page without its secrets, and nothing else changes', () => {
  const copy = 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.aliexpress.com/a?orderId=1&_tb_token_=x\r\n\r\nContent-Location: https://ae01.alicdn.com/kf/a.jpg\r\nbody?_tb_token_=3Dx';
  expect(withoutSecretAddresses(copy)).toBe(copy.replace('&_tb_token_=x', ''));
});

it('a form whose fields are called like its methods is cleaned like any other, and the rest of the page with it', () => {
  document.body.innerHTML =
    '<form action="https://www.aliexpress.com/a?_tb_token_=t3"><input name="getAttribute"><input name="tagName"></form><input type="hidden" name="_tb_token_" value="t4">';
  const before = document.body.innerHTML;
  const putBack = hideSecrets(document);
  expect(document.body.innerHTML).not.toMatch(/t3|t4/);
  putBack();
  expect(document.body.innerHTML).toBe(before);
});

it('a token that the page renewed during the copy stays the new one', () => {
  document.body.innerHTML = '<input type="hidden" name="_tb_token_" value="old">';
  const putBack = hideSecrets(document);
  document.querySelector('input')!.setAttribute('value', 'new');
  expect(putBack(), 'the copy may hold it').toBe(false);
  expect(document.querySelector('input')!.getAttribute('value')).toBe('new');
});
