import { innerDocument } from './frames';
import { isOurs } from './ours';
import { SeenImages } from './seenImages';
import { shadowOf } from './shadow';
import { everyElement } from './walk';

const limits = { rows: 2_000, size: 6 * 1024 * 1024, oneText: 3 };

interface Seen {
  element: Element;
  text: string;
  pieces: string;
  html: string;
  /** Where it stood in its list. */
  place: number;
}

/**
 * Lists that keep only what is in view drop their rows when the page is scrolled on. Each row that comes or changes is kept as it
 * was seen, so that it is not lost if the page ends without it.
 */
export class SeenRows {
  private readonly rows = new Map<string, Seen>();
  private readonly changes: MutationObserver;
  /** Seen with them. */
  readonly images: SeenImages;
  private readonly watched = new Set<Node>();
  private size = 0;
  private elsewhere: Element | null = null;
  /** Rows that were too many or too large to keep. */
  leftOut = 0;

  constructor(
    private readonly document: Document,
    private readonly write: (row: Element) => string,
  ) {
    this.changes = new MutationObserver((records) => this.note(records));
    this.images = new SeenImages(document);
    this.watch();
  }

  /** Components and inner pages have trees of their own, and may come later than the page. */
  private watch(): void {
    this.watchIn(this.document);
    for (const element of everyElement(this.document, true)) {
      const root = element.localName === 'iframe' ? innerDocument(element as Element as HTMLIFrameElement) : shadowOf(element);
      if (root) this.watchIn(root);
    }
  }

  private watchIn(root: Node): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    this.changes.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** What happens in there is kept by someone else. */
  leaveOut(box: Element): void {
    this.elsewhere = box;
  }

  /** Takes in what has changed; called at each stop, so that no row is dropped between two looks. */
  look(): void {
    this.note(this.changes.takeRecords());
    this.watch();
    this.images.look();
  }

  end(): void {
    this.changes.disconnect();
  }

  /** What was seen and is no longer in the page, in the order in which it was seen. */
  dropped(): string[] {
    this.look();
    const roots = [...this.watched].map((root) => (root as Document).body ?? root);
    const now = roots.map((root) => squeezed(root.textContent ?? '')).join('\n');
    const pieces = roots.map(piecesOf).join('');
    const isThere = ({ text, pieces: own }: Seen): boolean => now.includes(text) && (!isOnlyPartOfNumber(now, text) || pieces.includes(own));
    const dropped = [...this.rows.values()].filter((row) => !isThere(row) && !isTicking(row));
    return [...new Map(dropped.map(({ text, html }) => [text, html])).values()];
  }

  private note(records: readonly MutationRecord[]): void {
    const rows = new Set<Element>();
    for (const { target, addedNodes, removedNodes } of records) {
      if (this.isElsewhere(target)) continue;
      for (const node of addedNodes) add(rowOf(node), rows);
      if (addedNodes.length === 0) add(rowOf(target), rows);
      // A row that is taken away whole keeps its words.
      for (const node of removedNodes) if (isRowAmong(node, target)) add(node as Element, rows);
    }
    for (const row of rows) this.keep(row);
  }

  private isElsewhere(node: Node): boolean {
    for (let at: Node | null = this.elsewhere && node; at; at = (at as ShadowRoot).host ?? at.parentNode) if (at === this.elsewhere) return true;
    return false;
  }

  private keep(element: Element): void {
    const text = squeezed(element.textContent ?? '');
    if (text.length < limits.oneText || this.rows.has(text)) return;
    if (this.rows.size >= limits.rows || this.size > limits.size) return void this.leftOut++;
    const html = this.write(element);
    this.size += html.length;
    this.rows.set(text, { element, text, pieces: piecesOf(element), html, place: placeOf(element) });
  }
}

function add(row: Element | null, rows: Set<Element>): void {
  if (row) rows.add(row);
}

/** The row that a node belongs to: the nearest element that stands among others of its kind. */
function rowOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  for (; element && element.parentNode; element = element.parentElement) {
    if (isOurs(element)) return null;
    if (isRowAmong(element, element.parentNode)) return element;
  }
  return null;
}

function isRowAmong(node: Node, parent: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE || !isBranch(parent) || isOurs(node)) return false;
  const { localName, classList } = node as Element;
  if (/^(head|body|script|style|link|meta|option|br)$/.test(localName)) return false;
  let alike = 0;
  for (const other of (parent as Element).children) {
    if (other.localName === localName && other.classList[0] === classList[0] && ++alike >= 3) return true;
  }
  return false;
}

const isBranch = ({ nodeType }: Node): boolean => nodeType === Node.ELEMENT_NODE || nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** A countdown's row is still where it was, and only its digits went on. A row that is used again stands elsewhere. */
function isTicking({ element, text, place }: Seen): boolean {
  const isSame = withoutDigits(squeezed(element.textContent ?? '')) === withoutDigits(text);
  return isSame && element.isConnected && Math.abs(placeOf(element) - place) < 2;
}

function placeOf(element: Element): number {
  return element.getBoundingClientRect().top - (element.parentElement?.getBoundingClientRect().top ?? 0);
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
const withoutDigits = (text: string): string => text.replace(/\d+/g, '0');

/** Its texts, told apart: where one ends and the next begins is lost when they are read on. */
function piecesOf(node: Node): string {
  const texts = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let pieces = '|';
  while (texts.nextNode()) {
    const text = squeezed((texts.currentNode as Text).data);
    if (text) pieces += `${text}|`;
  }
  return pieces;
}

/** "Order 1" is in "Order 10", and not there. */
function isOnlyPartOfNumber(now: string, text: string): boolean {
  for (let at = now.indexOf(text); at >= 0; at = now.indexOf(text, at + 1)) {
    const goesOn = (one: string | undefined, other: string | undefined): boolean => /^\d\d$/.test(`${one ?? ''}${other ?? ''}`);
    if (!goesOn(now[at - 1], text[0]) && !goesOn(text.at(-1), now[at + text.length])) return false;
  }
  return true;
}
