import type { FrameLocator, Page } from '@playwright/test';
import type { Browser } from '../stage/browser';
import type { Shop } from '../stage/shop';
import { expect } from '../stage/stage';
import { chatPage, type ChatPage } from './chatPage';
import type { Said } from './talk';

const host = 'https://www.aliexpress.com';

/** The order that every conversation of the gallery is about. */
export const theOrder = '8100000000004321';

/** A conversation on the server, twenty rows at a time. */
export interface History {
  rows: Said[];
  latency?: number;
  /** From this row on upwards the server fails, as often as that. */
  failsAt?: string;
  failures?: number;
}

/** Has the shop show a chat page with the newest rows of a history, which loads the rest; gives its address. `frames` are the hosts of the inner pages around it, from the outermost in. */
export function showChat(shop: Shop, history: History, wishes: Partial<ChatPage> = {}, frames: readonly string[] = []): string {
  const id = `${Math.random()}`.slice(2);
  serve(shop, `/history/${id}`, history);
  const url = `${host}/p/message/index.html?conversation=${id}&orderId=${theOrder}`;
  const inner = frames.map((host, depth) => `https://${host}/p/message/inner.html?conversation=${id}&depth=${depth}`);
  const pages = [url, ...inner];
  pages.forEach((page, depth) => {
    const next = pages[depth + 1];
    const framing = `<!doctype html><html lang="en"><body style="margin:0"><iframe src="${next}" style="border:0;width:1000px;height:740px"></iframe></body></html>`;
    shop.showHtml(page, next ? framing : chatPage({ ...wishes, history: `${new URL(page).origin}/history/${id}?size=20` }));
  });
  return url;
}

/** Opens such a page. */
export async function openChat(shop: Shop, buyer: Browser, history: History, wishes: Partial<ChatPage> = {}, frames: readonly string[] = []): Promise<Page> {
  const url = showChat(shop, history, wishes, frames);
  const tab = await buyer.context.newPage();
  await tab.goto(url);
  const inner = frames.reduce<Page | FrameLocator>((around) => around.frameLocator('iframe'), tab);
  await expect(inner.locator('html[data-ready]')).toHaveCount(1);
  return tab;
}

function serve(shop: Shop, path: string, history: History): void {
  let failures = history.failures ?? Number.POSITIVE_INFINITY;
  shop.answerAt(path, async (url) => {
    await new Promise((late) => setTimeout(late, history.latency ?? 20));
    const before = url.searchParams.get('before');
    if (before && before === history.failsAt && failures-- > 0) return { status: 500, body: '{}' };
    const end = before ? history.rows.findIndex((row) => row.id === before) : history.rows.length;
    const start = Math.max(0, end - 20);
    return { status: 200, body: JSON.stringify({ rows: history.rows.slice(start, end), more: start > 0 }) };
  });
}
