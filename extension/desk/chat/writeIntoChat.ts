import { browser } from 'wxt/browser';
import { shopMatches, shopPage } from '../../marketplaces/aliexpress';
import { putIntoField, type Put } from './putIntoField';

/** `no-chat`: no tab shows the messages of the shop. */
export type ChatWriting = Put | 'no-chat';

/** Puts a text into the field of the chat that is in front, else of the one that was used last, which then comes to the front so that it is seen. */
export async function writeIntoChat(text: string): Promise<ChatWriting> {
  const tabs = await browser.tabs.query({ url: shopMatches });
  const chats = tabs
    .filter(({ url, id, discarded }) => id !== undefined && !discarded && url !== undefined && shopPage(url) === 'message')
    .sort((left, right) => Number(right.active) - Number(left.active) || (right.lastAccessed ?? 0) - (left.lastAccessed ?? 0));
  const tab = chats[0];
  if (tab?.id === undefined) return 'no-chat';
  await browser.tabs.update(tab.id, { active: true });
  const [told] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: putIntoField, args: [text] });
  return told?.result ?? 'none';
}
