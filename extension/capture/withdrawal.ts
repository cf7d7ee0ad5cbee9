import { hideSecrets } from './hidden';
import { buttonElement } from './ours';

/** Our button and all secrets are taken out of the page; what is returned puts them back, and tells whether no secret was in the page meanwhile. */
export function withdraw(document: Document): () => boolean {
  const button = document.querySelector<HTMLElement>(buttonElement);
  const focused = button?.shadowRoot?.activeElement as HTMLElement | null | undefined;
  const showSecrets = hideSecrets(document);
  button?.remove();
  return () => {
    const clean = showSecrets();
    if (button) document.documentElement.append(button);
    focused?.focus({ preventScroll: true });
    return clean;
  };
}
