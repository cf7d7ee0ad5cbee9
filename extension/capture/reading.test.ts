// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { markupOf } from './reading';

vi.mock('./dom', () => ({
  readDom: () => {
    throw new RangeError('Maximum call stack size exceeded');
  },
}));

it('A page that only the browser itself can write is kept without what would open the account, and is not touched', () => {
  document.head.innerHTML = '<meta name="_csrf_token" content="secret-1">';
  document.body.innerHTML =
    '<p>Order 1</p><input type="hidden" name="_tb_token_" value="secret-2"><input type="password" value="secret-3"><a href="https://www.aliexpress.com/x?token=secret-4&id=5">x</a><script type="text/json">{"accessToken":"secret-5"}</script><dispute-helper-button></dispute-helper-button>';
  const before = document.documentElement.outerHTML;
  const { markup, plain } = markupOf([], new Map());
  expect(plain).toBe(true);
  expect(markup.html).toContain('<p>Order 1</p>');
  expect(markup.html).not.toMatch(/secret-|dispute-helper/);
  expect(document.documentElement.outerHTML).toBe(before);
});
