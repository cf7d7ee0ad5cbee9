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
  await browser.windows.update(tab.windowId, { focused: true });
  const inTab = (target: { allFrames: true } | { frameIds: number[] }, what: string | null) =>
    browser.scripting.executeScript({ target: { tabId: tab.id!, ...target }, func: putIntoField, args: [what] });
  // The conversation may be in a frame of another host of the shop. All are asked before one is written into.
  const frames = await inTab({ allFrames: true }, null);
  const chosen = frames.find(({ result }) => result === 'put') ?? frames.find(({ result }) => result === 'taken');
  if (chosen?.result !== 'put') return chosen?.result ?? 'none';
  const [told] = await inTab({ frameIds: [chosen.frameId] }, text);
  return told?.result ?? 'none';
}
