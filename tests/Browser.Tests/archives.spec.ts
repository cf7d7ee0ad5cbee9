import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import { chromium as executablePath, dotnetProgram } from './stage/settings';

const order = '8130000000000001';
const page = `<!DOCTYPE html>
<!-- saved from url=(0079)https://www.aliexpress.com/p/order/detail.html?orderId=${order} -->
<html lang="en"><head><title>Order details</title></head><body><div class="order-status"><div class="order-block-title">Completed</div></div></body></html>`;

test('A stranger drops an archive into its own page: intact, and with one byte changed the exhibit is named; nothing is asked of a network', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  const run = (...args: string[]) => execFileSync('dotnet', [dotnetProgram, ...args, '--data', join(folder, 'data')]).toString();
  const [saved, archive, checker, changed] = ['order.html', 'archive.zip', 'verify.html', 'changed.zip'].map((name) => join(folder, name)) as [string, string, string, string];
  await writeFile(saved, page);
  run('import', saved);
  run('archive', order, '--out', archive);
  await writeFile(checker, execFileSync('unzip', ['-p', archive, `order-${order}/verify.html`]));
  const bytes = await readFile(archive);
  const at = bytes.indexOf('>Completed<', 0, 'latin1');
  bytes[at + 1] = 'c'.charCodeAt(0);
  await writeFile(changed, bytes);

  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const tab = await browser.newPage({ locale: 'en-US' });
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(pathToFileURL(checker).href);
  await tab.getByLabel('or choose the ZIP file').setInputFiles(archive);
  await expect(tab.getByRole('heading', { name: 'The archive is intact.' })).toBeVisible();
  await expect(tab.locator('#head')).toHaveText(/^\d+:[0-9a-f]{64}$/);
  await tab.getByLabel('or choose the ZIP file').setInputFiles(changed);
  await expect(tab.getByRole('heading', { name: /not intact/ })).toBeVisible();
  await expect(tab.locator('#faults')).toContainText('Exhibit E1');
  await tab.getByLabel('Language').selectOption('pt-BR');
  await expect(tab.locator('#faults')).toContainText('Prova E1');
  expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([]);
  await browser.close();
  await rm(folder, { recursive: true });
});
