import { createServer, type Socket } from 'node:net';
import { openChat } from './gallery/chatStage';
import { talk } from './gallery/talk';
import { popup } from './stage/acts';
import { lamps, sample } from './stage/samples';
import { shippedExtension } from './stage/settings';
import { captureButton, expect, freePort, test, visit } from './stage/stage';

test.use({ extension: shippedExtension });

test('The popup shows its button although what sits on the program’s port never answers', async ({ buyer, shop }) => {
  const held: Socket[] = [];
  const silent = createServer((socket) => held.push(socket));
  const port = await freePort();
  await new Promise<void>((ready) => silent.listen(port, '127.0.0.1', ready));
  try {
    const tab = await visit({ buyer, shop }, sample('tracking', lamps));
    const window = await popup(buyer, tab);
    await expect(window.getByRole('button', { name: 'Capture this page' })).toBeVisible();
    // It is still looking: nobody has answered yet, and the button is there.
    await expect(window.getByRole('heading', { name: 'Looking for the program…' })).toBeVisible();
  } finally {
    for (const socket of held) socket.destroy();
    silent.close();
  }
});

test('The popup shows a capture that was begun in the page, and its Stop keeps what was gathered', async ({ buyer, shop }) => {
  const tab = await openChat(shop, buyer, { rows: talk(600), latency: 300 }, { kind: 'virtual' });
  await tab.bringToFront();
  await captureButton(tab).click();
  await expect(tab.getByText(/\d{2,} messages so far/)).toBeVisible();
  const window = await popup(buyer, tab);
  await expect(window.getByText(/\d{2,} messages so far/)).toBeVisible();
  await window.getByRole('button', { name: 'Stop' }).click();
  await expect(window.getByRole('heading', { name: 'Captured, not yet delivered' })).toBeVisible();
  await expect(window.getByText(/you stopped before the first message was reached/)).toBeAttached();
});
