import { createServer, type Socket } from 'node:net';
import { openChat } from './gallery/chatStage';
import { talk } from './gallery/talk';
import { popup } from './stage/acts';
import { freePort } from './stage/ports';
import { lamps, sample } from './stage/samples';
import { shippedExtension } from './stage/settings';
import { captureButton, expect, test, visit } from './stage/stage';

test.use({ extension: shippedExtension });

/** Runs in the popup from its beginning: the search for the program ends after seconds, sooner than a busy machine looks. */
function noteWhatStandsTogether(): void {
  new MutationObserver(() => {
    const says = (tag: string, text: string): boolean => [...document.querySelectorAll(tag)].some((one) => one.textContent?.includes(text));
    if (says('button', 'Capture this page') && says('h2', 'Looking for the program')) Object.assign(globalThis, { together: true });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

test('The popup shows its button although what sits on the program’s port never answers', async ({ buyer, shop }) => {
  const held: Socket[] = [];
  const silent = createServer((socket) => held.push(socket));
  const port = await freePort();
  await new Promise<void>((ready) => silent.listen(port, '127.0.0.1', ready));
  try {
    const tab = await visit({ buyer, shop }, sample('tracking', lamps));
    await buyer.context.addInitScript(noteWhatStandsTogether);
    const window = await popup(buyer, tab);
    // Its worker may have given up looking while the popup was opened; a new one begins anew.
    // An open popup would wake the worker as soon as it has ended.
    const address = window.url();
    await window.goto('about:blank');
    await buyer.killWorker();
    await window.goto(address);
    await expect(window.getByRole('button', { name: 'Capture this page' })).toBeVisible();
    // It was still looking: nobody had answered yet, and the button was there.
    await expect.poll(() => window.evaluate(() => (globalThis as unknown as { together?: boolean }).together)).toBe(true);
  } finally {
    for (const socket of held) socket.destroy();
    silent.close();
  }
});

test('The popup shows a capture that was begun in the page, and its Stop keeps what was gathered', async ({ buyer, shop }) => {
  // It lasts for a minute, so that it has not ended before a busy machine has opened the popup.
  const tab = await openChat(shop, buyer, { rows: talk(2_000), latency: 500 }, { kind: 'virtual' });
  await tab.bringToFront();
  await captureButton(tab).click();
  await expect(tab.getByText(/\d{2,} messages so far/)).toBeVisible();
  const window = await popup(buyer, tab);
  await expect(window.getByText(/\d{2,} messages so far/)).toBeVisible();
  await window.getByRole('button', { name: 'Stop' }).click();
  await expect(window.getByRole('heading', { name: 'Captured, not yet delivered' })).toBeVisible();
  await expect(window.getByText(/you stopped before the first message was reached/)).toBeAttached();
});
