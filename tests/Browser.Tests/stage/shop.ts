import type { BrowserContext, Route } from '@playwright/test';
import { type Answer, picture, type Sample } from './samples';

/** The real hosts, played by fixtures. A request that nobody serves is written down, and fails the test at its end. */
export class Shop {
  private readonly shown = new Map<string, string>();
  private readonly answers = new Map<string, Answer>();
  private readonly live = new Map<string, Live>();
  private readonly files = new Map<string, File>();
  readonly unserved: string[] = [];

  /** Everything but this machine and the extension's own files goes through the shop. */
  async open(context: BrowserContext): Promise<void> {
    await context.route(
      (url) => /^https?:$/.test(url.protocol) && !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname),
      (route) => this.serve(route),
    );
  }

  show(page: Sample): Sample {
    this.shown.set(page.url, withAnswers(page));
    for (const answer of page.answers) this.answers.set(keyOf(answer.url), answer);
    return page;
  }

  /** A page of someone else. */
  showHtml(url: string, html: string): string {
    this.shown.set(url, html);
    return url;
  }

  /** Answers of a server that thinks, at one path. */
  answerAt(path: string, live: Live): void {
    this.live.set(path, live);
  }

  /** A picture, a font, an inner page. What is asked for is counted. */
  showFile(url: string, contentType: string, body: string | Buffer, headers: Record<string, string> = {}): string {
    this.files.set(url, { contentType, body, headers, asked: 0 });
    return url;
  }

  asked(url: string): number {
    return this.files.get(url)?.asked ?? 0;
  }

  private async serve(route: Route): Promise<void> {
    const request = route.request();
    const served = await this.serving(request.method(), request.url(), request.headers().origin);
    await (served ? route.fulfill(served) : route.abort());
  }

  /** What it has at an address; null, and written down, when nothing. */
  async serving(method: string, url: string, origin: string | undefined): Promise<Served | null> {
    const html = this.shown.get(url);
    const answer = this.answers.get(keyOf(url));
    const image = picture(url);
    const live = this.live.get(new URL(url).pathname);
    const file = this.files.get(url);
    if (file) {
      file.asked++;
      return file;
    }
    if (html !== undefined) return { contentType: 'text/html; charset=utf-8', body: html };
    if (answer) return { status: answer.status, contentType: typeOf(answer), body: answer.body, headers: allowing(origin) };
    if (image) return { contentType: 'image/png', body: image, headers: { 'Access-Control-Allow-Origin': '*' } };
    if (live) return { ...(await live(new URL(url))), contentType: 'application/json' };
    if (new URL(url).pathname === '/favicon.ico') return { status: 204 };
    this.unserved.push(`${method} ${url}`);
    return null;
  }
}

/** An answer of the shop. */
export interface Served {
  status?: number;
  contentType?: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
}

type Live = (url: URL) => Promise<{ status: number; body: string }>;

interface File {
  contentType: string;
  body: string | Buffer;
  headers: Record<string, string>;
  asked: number;
}

/** Answers with equal addresses (the same API asked twice) are told apart by the number that the page adds. */
const keyOf = (url: string) => {
  const parsed = new URL(url);
  return `${parsed.hostname}${parsed.pathname}?${parsed.searchParams.get('nth') ?? ''}`;
};

const isScript = (answer: Answer) => /^\s*\w+\(/.test(answer.body);
const typeOf = (answer: Answer) => (isScript(answer) ? 'application/javascript; charset=utf-8' : 'application/json; charset=utf-8');
const allowing = (origin: string | undefined) => ({
  'Access-Control-Allow-Origin': origin ?? '*',
  'Access-Control-Allow-Credentials': 'true',
});

/**
 * The page with a script that makes it receive its answers the three ways the real one does, and then says so on
 * `<html data-answers>`. The script removes itself, so that the DOM is the fixture's.
 */
function withAnswers(page: Sample): string {
  page.answers.forEach((answer, nth) => {
    const url = new URL(answer.url);
    url.searchParams.set('nth', `${page.kind}.${page.slug}.${nth}`);
    answer.url = url.href;
  });
  const asks = page.answers.map((answer, nth) => ({
    url: answer.url,
    method: answer.method,
    way: isScript(answer) ? 'script' : nth % 2 === 0 ? 'fetch' : 'xhr',
    callback: /^\s*(\w+)\(/.exec(answer.body)?.[1] ?? '',
  }));
  return page.html.replace('</body>', `<script>(${receive.toString()})(${JSON.stringify(asks)})</script>\n</body>`);
}

interface Ask {
  url: string;
  method: string;
  way: string;
  callback: string;
}

/** Runs in the page. */
async function receive(asks: Ask[]): Promise<void> {
  document.currentScript?.remove();
  for (const { url, method, way, callback } of asks) {
    if (way === 'fetch') await (await fetch(url, { method, credentials: 'include' })).json();
    else if (way === 'xhr')
      await new Promise((done) => {
        const request = new XMLHttpRequest();
        request.open(method, url);
        request.withCredentials = true;
        request.onloadend = () => done(request.responseText);
        request.send();
      });
    else
      await new Promise((done) => {
        Object.assign(window, { [callback]: done });
        const script = document.createElement('script');
        script.src = url;
        document.head.append(script);
      });
  }
  document.documentElement.dataset.answers = String(asks.length);
}
