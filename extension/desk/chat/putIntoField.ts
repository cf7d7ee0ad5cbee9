/** What became of a text. `taken`: something stands in the field already, and it was left alone. */
export type Put = 'put' | 'taken' | 'none';

/**
 * Runs in the shop's page: sets the text of the chat's field, and nothing else. No key is pressed and no button touched, so nothing
 * is sent. It is carried over as its source, so it may name nothing from outside itself.
 */
export function putIntoField(text: string): Put {
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
  if ((isArea ? area.value : (field.textContent ?? '')).trim() !== '') return 'taken';
  field.focus();
  if (isArea) {
    area.value = text;
  } else {
    field.innerText = text;
  }
  // Pages that keep the text themselves learn of it by this event, as they do after typing or dictation.
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return (isArea ? area.value : field.innerText).trim() === '' ? 'none' : 'put';
}
