import { pageAddress } from '../secrets';
import type { RowContent } from './content';
import type { KeptRow } from './ledger';
import type { PictureSight } from './sights';

/** What is known of the conversation as a whole. */
export interface ConversationHead {
  language: string;
  direction: string;
  width: number;
  /** The address that relative addresses in the rows start from. */
  base: string;
  firstReached: boolean | null;
  /** A hole before the oldest row, in words. */
  gapBefore: string | null;
  /** Which rows are on which picture. */
  pictures: readonly PictureSight[];
}

/**
 * The gathered conversation as one page, oldest row first, each row as it was written. Coordinates are CSS pixels: `y` runs
 * from the first row down through all of them, `x` from the left edge of the conversation. `data-pictures` says which rows are
 * seen on which picture of the capture.
 */
export function conversationHtml(rows: readonly KeptRow<RowContent>[], head: ConversationHead): string {
  const pictures = head.pictures.length > 0 ? ` data-pictures="${JSON.stringify(head.pictures)}"` : '';
  const start = rows[0]?.content.place.fromEnd ?? 0;
  const pieces = [
    `<!doctype html><html lang="${escape(head.language)}" dir="${escape(head.direction)}"><head><meta charset="utf-8"><base href="${escape(pageAddress(head.base))}"></head>`,
    `<body data-conversation="1" data-first-reached="${head.firstReached ?? 'unknown'}" data-width="${Math.round(head.width)}"${pictures}>\n`,
    ...(head.gapBefore === null ? [] : [gap(head.gapBefore)]),
  ];
  rows.forEach(({ content: { html, place }, gap: hole }, index) => {
    if (hole !== null) pieces.push(gap(hole));
    const [x, y, width, height] = [place.left, start - place.fromEnd, place.width, place.height].map(Math.round);
    pieces.push(`<div data-row="${index + 1}" data-x="${x}" data-y="${y}" data-width="${width}" data-height="${height}">${whole(html)}</div>\n`);
  });
  return `${pieces.join('')}</body></html>\n`;
}

const gap = (words: string): string => `<div data-gap="${escape(words)}"></div>\n`;

/** Parsers drop rows of a table that stand outside of one. */
const whole = (html: string): string => (/^<tr[\s>]/i.test(html) ? `<table><tbody>${html}</tbody></table>` : html);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
