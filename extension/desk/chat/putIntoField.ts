/** What became of a text. `taken`: something stands in the field already, and it was left alone. */
export type Put = 'put' | 'taken' | 'none';

/**
 * Runs in the shop's page: sets the text of the chat's field, and nothing else. No key is pressed and no button touched, so nothing
 * is sent. Without a text it only says what it would do. It is carried over as its source, so it may name nothing from outside itself.
 */
export function putIntoField(text: string | null): Put {
  const pages = [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument).filter((inner) => inner !== null)];
  const found = pages
    .flatMap((page) => [...page.querySelectorAll<HTMLElement>('textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]')])
    .map((field) => ({ field, box: field.getBoundingClientRect() }))
    .filter(({ field, box }) => {
      const isShut = (field as Partial<HTMLTextAreaElement>).disabled === true || (field as Partial<HTMLTextAreaElement>).readOnly === true;
      return !isShut && box.width >= 120 && box.height >= 16 && field.checkVisibility() && !field.closest('[role="search"], [aria-hidden="true"]');
    })
    // Chats are written at the bottom; a field for searching or for a note stands above.
    .sort((left, right) => right.box.bottom - left.box.bottom);
  const field = found[0]?.field;
  if (!field) return 'none';
  const isArea = field.localName === 'textarea';
  const area = field as HTMLTextAreaElement;
  const stands = (): string => (isArea ? area.value : field.innerText).trim();
  if (stands() !== '') return 'taken';
  if (text === null) return 'put';
  field.focus();
  // As if it had been typed: pages that keep the text themselves (React, Lexical, Draft) learn of it, and Undo takes it back.
  const page = field.ownerDocument;
  if (!page.execCommand?.('insertText', false, text) || stands() === '') {
    if (isArea) area.value = text;
    else field.innerText = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  }
  return stands() === '' ? 'none' : 'put';
}
