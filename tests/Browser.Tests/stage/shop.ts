import type { BrowserContext, Request, Route } from '@playwright/test';
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
    const html = this.shown.get(request.url());
    const answer = this.answers.get(keyOf(request.url()));
    const image = picture(request.url());
    const live = this.live.get(new URL(request.url()).pathname);
    const file = this.files.get(request.url());
    if (file) {
      file.asked++;
      return route.fulfill(file);
    }
    if (html !== undefined) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    else if (answer) await route.fulfill({ status: answer.status, contentType: typeOf(answer), body: answer.body, headers: allowing(request) });
    else if (image) await route.fulfill({ contentType: 'image/png', body: image, headers: { 'Access-Control-Allow-Origin': '*' } });
    else if (live) await live(new URL(request.url())).then((said) => route.fulfill({ ...said, contentType: 'application/json' }));
    else if (new URL(request.url()).pathname === '/favicon.ico') await route.fulfill({ status: 204 });
    else {
      this.unserved.push(`${request.method()} ${request.url()}`);
      await route.abort();
    }
  }
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
const allowing = (request: Request) => ({
  'Access-Control-Allow-Origin': request.headers().origin ?? '*',
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
