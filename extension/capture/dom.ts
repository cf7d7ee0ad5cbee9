import type { ForeignFrames } from './foreign';
import { pathOfFrame } from './framePath';
import { innerDocument, isEmpty, isSeen, isToCome, nameOfFrame } from './frames';
import { pictureOf } from './inventory';
import { isOurs } from './ours';
import { withoutSecrets } from './secrets';
import { shadowOf } from './shadow';
import { attributes, escapeText, isRawText, isVoid, styleText } from './markup';

/** The rendered page as markup, and what of it could not be read. */
export interface PageMarkup {
  html: string;
  frames: { read: number; refused: string[] };
  /** The end is missing: the page is larger than the limit. */
  cut: boolean;
}

export const markupLimit = 24 * 1024 * 1024;

/**
 * Serialises what the user sees: shadow roots as declarative ones, frames of the same site, and those in `foreign`, as `srcdoc`, drawings as pictures, what was
 * typed (passwords never), our own button left out. `dropped` are rows that a list had and no longer has. Reads only.
 */
export function readDom(document: Document, dropped: readonly string[] = [], limit = markupLimit, foreign: ForeignFrames = new Map()): PageMarkup {
  const writer = new MarkupWriter(limit, foreign, [...dropped]);
  writer.document(document);
  return { html: writer.text(), frames: writer.frames, cut: writer.cut };
}

/** One element of a page, written as `readDom` writes it. */
export function readElement(element: Element, limit = markupLimit): { html: string; cut: boolean } {
  const writer = new MarkupWriter(limit);
  writer.node(element);
  return { html: writer.text(), cut: writer.cut };
}

class MarkupWriter {
  readonly frames: PageMarkup['frames'] = { read: 0, refused: [] };
  cut = false;
  private pieces: string[] = [];
  private size = 0;

  constructor(
    private readonly limit: number,
    private readonly foreign: ForeignFrames = new Map(),
    private readonly dropped: string[] = [],
  ) {}

  text(): string {
    return this.pieces.join('');
  }

  document(document: Document): void {
    if (document.doctype) this.write(doctype(document.doctype));
    // The document's own rules that live in no element.
    for (const node of document.childNodes) if (node !== document.doctype) this.node(node, document.adoptedStyleSheets);
  }

  node(node: Node, sheets: readonly CSSStyleSheet[] = []): void {
    if (this.size > this.limit) {
      this.cut = true;
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element, sheets);
    else if (node.nodeType === Node.TEXT_NODE) this.write(textOf(node as Text));
    else if (node.nodeType === Node.COMMENT_NODE) this.write(`<!--${(node as Comment).data}-->`);
  }

  private element(element: Element, sheets: readonly CSSStyleSheet[]): void {
    if (isOurs(element)) return;
    const name = tagName(element);
    const srcdoc = name === 'iframe' || name === 'frame' ? this.frame(element as HTMLIFrameElement) : null;
    this.write(`<${name}${attributes(element, srcdoc)}>`);
    if (isVoid(name)) return;
    const shadow = shadowOf(element);
    if (shadow) this.shadow(shadow);
    if (sheets.length) this.write(styleText(sheets));
    this.children(element, name);
    // Closing tags are written past the limit too, so that what is there can be parsed.
    this.pieces.push(`</${name}>`);
  }

  private children(element: Element, name: string): void {
    if (name === 'textarea') return this.write('\n' + escapeText((element as HTMLTextAreaElement).value));
    if (name === 'style' && !element.textContent?.trim()) return this.write(rulesOf(element as HTMLStyleElement));
    if (name === 'iframe') return;
    const parent = name === 'template' ? (element as HTMLTemplateElement).content : element;
    if ((name === 'pre' || name === 'listing') && parent.textContent?.startsWith('\n')) this.write('\n');
    if (name === 'canvas') this.canvas(element as HTMLCanvasElement);
    for (const child of parent.childNodes) this.node(child);
    if (name === 'body' && element.ownerDocument.body === element) this.rows();
  }

  /** What a script has drawn, as what a browser without scripts shows in its place. */
  private canvas(canvas: HTMLCanvasElement): void {
    const picture = pictureOf(canvas);
    if (picture) this.write(`<img data-dispute-helper="canvas" alt="" src="${picture}">`);
  }

  /** Rows that the page had dropped when it was read, marked as what they are. */
  private rows(): void {
    if (this.dropped.length === 0) return;
    this.write('<div data-dispute-helper="seen-while-scrolling">');
    for (const row of this.dropped.splice(0)) this.write(row);
    this.pieces.push('</div>');
  }

  private shadow(root: ShadowRoot): void {
    this.write(`<template shadowrootmode="${root.mode}"${root.delegatesFocus ? ' shadowrootdelegatesfocus=""' : ''}>`);
    if (root.adoptedStyleSheets?.length) this.write(styleText(root.adoptedStyleSheets));
    for (const child of root.childNodes) this.node(child);
    this.pieces.push('</template>');
  }

  /** The inner page of a frame, or null if the browser does not let us see it. */
  private frame(frame: HTMLIFrameElement): string | null {
    const inner = innerDocument(frame);
    if (!inner) return this.foreignFrame(frame);
    if (isEmpty(inner)) {
      if (isToCome(frame, inner) && isSeen(frame)) this.frames.refused.push(nameOfFrame(frame));
      return null;
    }
    const writer = new MarkupWriter(this.limit - this.size, this.foreign);
    writer.document(inner);
    return this.framed({ html: writer.text(), frames: writer.frames, cut: writer.cut });
  }

  /** One of another host: as our own script in it has read it, if it is the shop's. */
  private foreignFrame(frame: HTMLIFrameElement): string | null {
    const known = this.foreign.get(pathOfFrame(frame) ?? '');
    if (known && known.html.length <= this.limit - this.size) return this.framed(known);
    this.cut ||= known !== undefined;
    if (isSeen(frame)) this.frames.refused.push(nameOfFrame(frame));
    return null;
  }

  private framed({ html, frames, cut }: PageMarkup): string {
    this.frames.read += 1 + frames.read;
    this.frames.refused.push(...frames.refused);
    this.cut ||= cut;
    return html;
  }

  private write(text: string): void {
    this.pieces.push(text);
    this.size += text.length;
  }
}

function tagName(element: Element): string {
  const known = /\/(xhtml|svg|MathML)$/.test(element.namespaceURI ?? '');
  return known ? element.localName : element.tagName;
}

function textOf(node: Text): string {
  const parent = node.parentElement?.localName;
  return parent && isRawText(parent) ? rawText(node.data, parent) : escapeText(node.data);
}

function rawText(text: string, parent: string): string {
  return parent === 'script' ? withoutSecrets(text) : text;
}

/** Rules that a script put into an empty `<style>`; without them the stored page would look otherwise. */
function rulesOf(style: HTMLStyleElement): string {
  try {
    return [...(style.sheet?.cssRules ?? [])].map((rule) => rule.cssText).join('\n');
  } catch {
    return '';
  }
}

function doctype({ name, publicId, systemId }: DocumentType): string {
  if (publicId) return `<!DOCTYPE ${name} PUBLIC "${publicId}"${systemId ? ` "${systemId}"` : ''}>`;
  return `<!DOCTYPE ${name}${systemId ? ` SYSTEM "${systemId}"` : ''}>`;
}

export { innerDocument } from './frames';
