// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readDom } from './dom';
import { buttonElement } from './ours';

const read = (body: string): string => {
  document.body.innerHTML = body;
  return readDom(document).html;
};

describe('the rendered page', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
  });

  it('is written so that parsing gives it back', () => {
    const html = read('<p title="a &quot;b&quot; &amp; c">1 &lt; 2 &amp; 3&nbsp;€</p><br><img src="x.png" alt="">');
    expect(html).toContain('<p title="a &quot;b&quot; &amp; c">1 &lt; 2 &amp; 3&nbsp;€</p><br><img src="x.png" alt="">');
  });

  it('holds open shadow roots as declarative ones', () => {
    document.body.innerHTML = '<div id="host">light</div>';
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<b>shadow</b><slot></slot>';
    expect(readDom(document).html).toContain('<div id="host"><template shadowrootmode="open"><b>shadow</b><slot></slot></template>light</div>');
  });

  it('says which inner pages had not come yet, and takes empty ones for what they are', () => {
    document.body.innerHTML = '<iframe></iframe><iframe></iframe>';
    // Not by its attribute: this would be asked for.
    Object.defineProperty(document.querySelector('iframe'), 'src', { value: 'https://slow.example/chat' });
    for (const frame of document.querySelectorAll('iframe')) {
      const inner = document.implementation.createHTMLDocument();
      Object.defineProperty(inner, 'URL', { value: 'about:blank' });
      inner.body.innerHTML = '';
      vi.spyOn(frame, 'contentDocument', 'get').mockReturnValue(inner);
      vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue({ width: 300, height: 200 } as DOMRect);
    }
    expect(readDom(document).frames).toEqual({ read: 0, refused: ['slow.example'] });
  });

  it('holds what was typed, but no password, card or secret', () => {
    document.body.innerHTML =
      '<input id="a"><textarea id="b"></textarea><input id="c" type="password" value="hunter2"><input type="hidden" name="_tb_token_" value="tok">' +
      '<input type="checkbox" id="d"><input id="e" autocomplete="cc-number">';
    const field = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)!;
    field('a').value = 'it never came';
    field('b').value = 'my <claim>';
    field('c').value = 'hunter3';
    field('d').checked = true;
    field('e').value = '4111';
    const { html } = readDom(document);
    expect(html).toContain('value="it never came"');
    expect(html).toContain('\nmy &lt;claim&gt;</textarea>');
    expect(html).toContain('id="d" checked=""');
    expect(html).not.toMatch(/hunter|"tok"|4111/);
  });

  it('does not hold our own button', () => {
    document.documentElement.append(document.createElement(buttonElement));
    expect(readDom(document).html).not.toContain(buttonElement);
    document.querySelector(buttonElement)?.remove();
  });

  it('keeps the text of scripts but for secrets', () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append('{"a":"1<2","csrfToken":"abc"}');
    document.body.append(script);
    expect(readDom(document).html).toContain('{"a":"1<2","csrfToken":"[removed]"}');
  });

  it('is cut at the limit, and still closes its elements', () => {
    document.body.innerHTML = '<p>0123456789</p>'.repeat(100);
    const { html, cut } = readDom(document, [], 300);
    expect(cut).toBe(true);
    expect(html.length).toBeLessThan(600);
    expect(html.endsWith('</body></html>')).toBe(true);
  });

  it('does not change while it is read', () => {
    document.body.innerHTML = '<div><input value="x"><p>y</p></div>';
    const before = document.documentElement.outerHTML;
    readDom(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
