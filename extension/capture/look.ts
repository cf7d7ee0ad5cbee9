import { blocksIn } from './blocks';
import type { Area } from './scroll';

/** How a part of the window looks, as far as it can be told without a picture: its lines, its pictures, and where they stand. Two looks are the same or not. */
export function lookOf(document: Document, area: Area): string {
  const page = document.documentElement.getBoundingClientRect();
  const placed = blocksIn(document.documentElement, area).map(({ node, left, top, right, bottom }) => [shownBy(node), ...[left, top, right, bottom].map(Math.round)].join(' '));
  // Blocks are what a cut goes round, so a picture as tall as the window is none: each is asked whether it has come.
  const images = [...document.images].map((image) => shownBy(image));
  return JSON.stringify([area, Math.round(page.left), Math.round(page.top), ...placed, ...images]);
}

function shownBy(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  const element = node as HTMLElement;
  const image = element.localName === 'img' ? (element as HTMLImageElement) : null;
  return `${element.localName} ${image ? `${image.currentSrc} ${image.complete} ${image.naturalWidth}` : getComputedStyle(element).backgroundImage}`;
}
