/** A second wall: while we click, the page is not left and no form is sent, whatever a script makes of the click. Gives the way to take it down. */
export function wallIn(document: Document): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const view = (document.defaultView ?? window) as Window & { navigation?: EventTarget };
  view.navigation?.addEventListener('navigate', (event) => event.cancelable && event.preventDefault(), { signal });
  // On the window: what listens on the document hears nothing of it.
  view.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  return () => stop.abort();
}

/** Not `click()`: drawn elements have none. */
export function click(element: HTMLElement): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: element.ownerDocument.defaultView }));
}
