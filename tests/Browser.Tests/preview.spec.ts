import { readFile } from 'node:fs/promises';
import { captureIntoOutbox, captures, pair, popup } from './stage/acts';
import { lamps, sample } from './stage/samples';
import { expect, test, visit } from './stage/stage';
import { stumbles } from './stage/stumbles';

test('Who wants to look first sees each capture, sends it or deletes it, and may keep a masked copy', async ({ program, buyer, shop }) => {
  test.setTimeout(120_000);
  await pair(buyer, program);
  const setup = await buyer.ours('setup.html');
  await setup.getByLabel('Let me look at each capture before it is sent').check();
  await setup.close();

  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  await captureIntoOutbox(tab);
  expect(await captures(program)).toHaveLength(0);

  const window = await popup(buyer, tab);
  const opening = buyer.context.waitForEvent('page');
  await window.getByRole('button', { name: /^Look at it/ }).click();
  const preview = await opening;
  await expect(preview.getByRole('img').first()).toBeVisible();
  expect(await stumbles(preview)).toEqual([]);
  await preview.getByText('The words of the page').click();
  await expect(preview.locator('.text')).toContainText('Jordan Sample');

  const saved: string[] = [];
  preview.on('download', (file) => void saved.push(file.suggestedFilename()));
  const text = preview.waitForEvent('download', (file) => file.suggestedFilename() === 'masked-text.txt');
  await preview.getByRole('button', { name: 'Save a masked copy' }).click();
  const words = await readFile(await (await text).path(), 'utf8');
  expect(words).toContain('8100000000001234');
  expect(words).toContain('████');
  for (const personal of ['Jordan Sample', '5550100199', '12 Example Street']) expect(words).not.toContain(personal);
  expect(saved).toContain('masked-1.png');

  await preview.getByRole('button', { name: 'Send' }).click();
  await expect(preview.getByText('It is on its way to the program.')).toBeVisible();
  await expect.poll(async () => (await captures(program)).length, { timeout: 30_000 }).toBe(1);

  await captureIntoOutbox(tab);
  const again = await popup(buyer, tab);
  const second = buyer.context.waitForEvent('page');
  await again.getByRole('button', { name: /^Look at it/ }).click();
  const other = await second;
  await other.getByRole('button', { name: /^Discard/ }).click();
  await other.getByRole('alertdialog').getByRole('button').last().click();
  await expect(other.getByText('Deleted. Nothing of it was sent.')).toBeVisible();
  expect(await captures(program)).toHaveLength(1);
});
