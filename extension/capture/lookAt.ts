import { browser } from 'wxt/browser';
import { isCapturable } from '../marketplaces/aliexpress';
import type { PageLink } from '../marketplaces/aliexpressLinks';
import { askTab } from '../messages';
import type { AskedOfCollector } from './collecting';

/** What a tab shows, without keeping anything of it. */
export interface Look {
  url: string;
  obstacle: 'login' | 'captcha' | null;
  links: PageLink[];
}

/** Looks at a page once it has settled: where it leads, and whether the shop has put something in the way. */
export async function lookAt(tabId: number): Promise<Look> {
  const { url = '' } = await browser.tabs.get(tabId);
  // Signing in is done on pages that nothing of ours is put into.
  if (!isCapturable(url)) return { url, obstacle: 'login', links: [] };
  await browser.scripting.executeScript({ target: { tabId }, files: ['/collector.js'] });
  const page = askTab<AskedOfCollector>(tabId, 'collector');
  try {
    const { session } = await page('begin');
    await page('settle', session, false);
    const suspected = await page('obstacle', session);
    const obstacle = suspected === 'login' || suspected === 'captcha' ? suspected : null;
    return { url, obstacle, links: obstacle ? [] : await page('links', session) };
  } finally {
    await page('end').catch(() => undefined);
  }
}
