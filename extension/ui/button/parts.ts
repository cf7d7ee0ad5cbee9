import { words } from '../words';

/** The element tree of the button, built node by node: pages may forbid markup from strings. */
export interface ButtonParts {
  dock: HTMLElement;
  bar: HTMLElement;
  move: HTMLButtonElement;
  capture: HTMLButtonElement;
  panel: HTMLElement;
  spoken: HTMLElement;
}

export function buttonParts(): ButtonParts {
  const move = make('button', { class: 'move', type: 'button', 'aria-label': words('captureMove'), title: words('captureMove') });
  move.append(icon('M4 2h2v2H4zm4 0h2v2H8zM4 6h2v2H4zm4 0h2v2H8zm-4 4h2v2H4zm4 0h2v2H8z', 14));
  const capture = make('button', { class: 'capture', type: 'button', 'aria-label': words('captureThisPage') });
  capture.append(
    icon('M5 1h4l1 2h3v9H1V3h3zm2 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zm0 1.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z', 14),
    make('span', {}, words('captureShort')),
  );
  const bar = make('div', { class: 'bar' });
  bar.append(move, capture);
  const panel = make('div', { class: 'panel', hidden: '' });
  const spoken = make('p', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
  const dock = make('section', { class: 'dock', role: 'group', 'aria-label': words('extensionName'), lang: words('language'), dir: words('direction') });
  dock.append(bar, panel, spoken);
  return { dock, bar, move, capture, panel, spoken };
}

export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  text?: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

function icon(path: string, size: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 14 14', width: size, height: size, 'aria-hidden': 'true' })) {
    svg.setAttribute(name, String(value));
  }
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  shape.setAttribute('fill-rule', 'evenodd');
  svg.append(shape);
  return svg;
}
