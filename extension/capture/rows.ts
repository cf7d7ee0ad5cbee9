import { isOurs } from './ours';

const limits = { rows: 2_000, size: 6 * 1024 * 1024, oneText: 3 };

interface Seen {
  element: Element;
  text: string;
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
  private size = 0;
  private elsewhere: Element | null = null;
  /** Rows that were too many or too large to keep. */
  leftOut = 0;

  constructor(
    private readonly document: Document,
    private readonly write: (row: Element) => string,
  ) {
    this.changes = new MutationObserver((records) => this.note(records));
    this.changes.observe(document, { childList: true, characterData: true, subtree: true });
  }

  /** What happens in there is kept by someone else. */
  leaveOut(box: Element): void {
    this.elsewhere = box;
  }

  /** Takes in what has changed; called at each stop, so that no row is dropped between two looks. */
  look(): void {
    this.note(this.changes.takeRecords());
  }

  end(): void {
    this.changes.disconnect();
  }

  /** What was seen and is no longer in the page, in the order in which it was seen. */
  dropped(): string[] {
    this.look();
    const now = squeezed(this.document.body?.textContent ?? '');
    const dropped = [...this.rows.values()].filter((row) => !now.includes(row.text) && !isTicking(row));
    return [...new Map(dropped.map(({ text, html }) => [text, html])).values()];
  }

  private note(records: readonly MutationRecord[]): void {
    const rows = new Set<Element>();
    for (const { target, addedNodes, removedNodes } of records) {
      if (this.elsewhere?.contains(target)) continue;
      for (const node of addedNodes) add(rowOf(node), rows);
      if (addedNodes.length === 0) add(rowOf(target), rows);
      // A row that is taken away whole keeps its words.
      for (const node of removedNodes) if (isRowAmong(node, target)) add(node as Element, rows);
    }
    for (const row of rows) this.keep(row);
  }

  private keep(element: Element): void {
    const text = squeezed(element.textContent ?? '');
    if (text.length < limits.oneText || this.rows.has(text)) return;
    if (this.rows.size >= limits.rows || this.size > limits.size) return void this.leftOut++;
    const html = this.write(element);
    this.size += html.length;
    this.rows.set(text, { element, text, html, place: placeOf(element) });
  }
}

function add(row: Element | null, rows: Set<Element>): void {
  if (row) rows.add(row);
}

/** The row that a node belongs to: the nearest element that stands among others of its kind. */
function rowOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  for (; element && element.parentElement; element = element.parentElement) {
    if (isOurs(element)) return null;
    if (isRowAmong(element, element.parentElement)) return element;
  }
  return null;
}

function isRowAmong(node: Node, parent: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE || parent.nodeType !== Node.ELEMENT_NODE || isOurs(node)) return false;
  const { localName, classList } = node as Element;
  if (/^(head|body|script|style|link|meta|option|br)$/.test(localName)) return false;
  let alike = 0;
  for (const other of (parent as Element).children) {
    if (other.localName === localName && other.classList[0] === classList[0] && ++alike >= 3) return true;
  }
  return false;
}

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
