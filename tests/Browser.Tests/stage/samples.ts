import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './settings';

export type Kind = 'order-list' | 'order-detail' | 'tracking' | 'dispute-list' | 'dispute' | 'chat' | 'unknown';

/** The story's slug; it runs through all kinds of pages. */
export const lamps = 'desk-lamps-en-2026-11';
export const headphones = 'headphones-pt-2026-11';

/** A fixture folder. */
export interface Sample {
  kind: Kind;
  slug: string;
  url: string;
  language: string;
  html: string;
  answers: Answer[];
  /** Where things stood on the screen, if the fixture says so. */
  layout?: string;
}

/** An answer that the page is made to receive. */
export interface Answer {
  url: string;
  method: string;
  status: number;
  body: string;
}

/** Reads a fixture; `retell` may change its texts (the demo moves the dates). */
export function sample(kind: Kind, slug: string, retell: (text: string) => string = (text) => text): Sample {
  const read = (name: string) => readFileSync(join(pages, kind, slug, name), 'utf8');
  const head = JSON.parse(read('capture.json')) as { url: string; language: string };
  const answers = (JSON.parse(existsSync(join(pages, kind, slug, 'response.json')) ? read('response.json') : '[]') as Answer[]).map((answer) => ({ ...answer, body: retell(answer.body) }));
  const layout = existsSync(join(pages, kind, slug, 'layout.json')) ? retell(read('layout.json')) : undefined;
  return { kind, slug, url: head.url, language: head.language, html: retell(read('page.html')), answers, ...(layout && { layout }) };
}

/** `…/kf/S26lampblack.png_220x220.png` → the file. */
export function picture(url: string): Buffer | null {
  const name = /\/kf\/S26([a-z]+)\.png/.exec(url)?.[1];
  return name ? readFileSync(join(pages, 'pictures', `${name}.png`)) : null;
}
