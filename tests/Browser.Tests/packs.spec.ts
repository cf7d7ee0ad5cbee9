import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureInto, pair, popup } from './stage/acts';
import { headphones, sample } from './stage/samples';
import { expect, test, visit } from './stage/stage';

const number = '8200000000004321';
const words = ['R$207,67', 'Loja Som Claro', 'NX000000456BR', 'parado na alfândega'];

test('The popup makes an evidence pack of an order that qpdf finds sound and that names what was read', async ({ program, buyer, shop }) => {
  test.slow();
  await pair(buyer, program);
  for (const kind of ['order-detail', 'tracking', 'chat'] as const) {
    const tab = await visit({ buyer, shop }, sample(kind, headphones));
    await captureInto(program, tab);
    await tab.close();
  }
  const window = await popup(buyer);
  const row = window.getByRole('article', { name: new RegExp(number) });
  await row.getByRole('button', { name: /evidence pack/ }).click();
  const save = row.getByRole('link', { name: 'Save PDF' });
  await expect(save).toBeVisible({ timeout: 60_000 });
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  const file = join(folder, 'pack.pdf');
  const [download] = await Promise.all([window.waitForEvent('download'), save.click()]);
  await download.saveAs(file);

  expect(execFileSync('qpdf', ['--check', file]).toString()).toContain('No syntax or stream encoding errors found');
  // Lines are broken where they fit, so spaces are not compared.
  const text = execFileSync('pdftotext', ['-layout', file, '-']).toString().replace(/\s+/g, ' ');
  for (const word of words) expect(text).toContain(word);
  expect(text).toContain(number);
  await rm(folder, { recursive: true });
});
