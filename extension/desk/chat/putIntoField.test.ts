// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { putIntoField } from './putIntoField';

/** A chat that would notice whatever sends: its button, its form, and the Enter key. */
function chat(field: string): { sent: ReturnType<typeof vi.fn>; heard: string[]; field: HTMLElement } {
  document.body.innerHTML = `
    <div role="search"><textarea id="search"></textarea></div>
    <form><div id="log">Seller: hello</div>${field}<button type="submit">Send</button></form>`;
  const sent = vi.fn();
  const heard: string[] = [];
  const form = document.querySelector('form')!;
  form.addEventListener('submit', (event) => (event.preventDefault(), sent('submit')));
  document.querySelector('button')!.addEventListener('click', () => sent('click'));
  for (const key of ['keydown', 'keypress', 'keyup', 'change', 'paste']) document.addEventListener(key, () => sent(key));
  const place = document.querySelector<HTMLElement>('#field')!;
  place.addEventListener('input', () => heard.push(place.localName === 'textarea' ? (place as HTMLTextAreaElement).value : (place.textContent ?? '')));
  const at = (top: number): DOMRect => new DOMRect(0, top, 400, 40);
  document.querySelector('#search')!.getBoundingClientRect = () => at(700);
  place.getBoundingClientRect = () => at(600);
  return { sent, heard, field: place };
}

describe('A text for the chat', () => {
  beforeEach(() => {
    Element.prototype.checkVisibility = () => true;
  });

  it.each(['<textarea id="field"></textarea>', '<div id="field" contenteditable="true"></div>', '<div id="field" contenteditable="plaintext-only"></div>'])(
    'stands in %s, the page hears of it, and nothing is sent',
    (markup) => {
      const { sent, heard } = chat(markup);
      expect(putIntoField('Where is my parcel?\nThank you.')).toBe('put');
      expect(heard).toHaveLength(1);
      expect(heard[0]).toContain('Where is my parcel?');
      expect(sent).not.toHaveBeenCalled();
    },
  );

  it('never replaces what the person has written', () => {
    const { field, heard } = chat('<textarea id="field">I am just</textarea>');
    expect(putIntoField('Hello')).toBe('taken');
    expect((field as HTMLTextAreaElement).value).toBe('I am just');
    expect(heard).toEqual([]);
  });

  it.each(['<textarea id="field" disabled></textarea>', '<textarea id="field" readonly></textarea>', '<input id="field">', '<div id="field" aria-hidden="true"><textarea></textarea></div>'])(
    'is not put into %s',
    (markup) => {
      const { heard } = chat(markup);
      expect(putIntoField('Hello')).toBe('none');
      expect(heard).toEqual([]);
    },
  );

  it('is not put anywhere when it is only asked about', () => {
    const { field, heard } = chat('<textarea id="field"></textarea>');
    expect(putIntoField(null)).toBe('put');
    expect((field as HTMLTextAreaElement).value).toBe('');
    expect(heard).toEqual([]);
  });

  it('is not put into a field that cannot be seen', () => {
    chat('<textarea id="field"></textarea>');
    Element.prototype.checkVisibility = () => false;
    expect(putIntoField('Hello')).toBe('none');
  });

  it('names nothing from outside itself, since it is carried over as its source', () => {
    chat('<textarea id="field"></textarea>');
    const carried = new Function(`return (${putIntoField.toString()})`)() as typeof putIntoField;
    expect(carried('Hello')).toBe('put');
  });
});
