// node .scripts/fixture-layout.mjs FOLDER…: writes layout.json of page fixtures from a real render, measured by the extension's own code.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from '@playwright/test';
import { top } from './steps/run.mjs';

const measured = await build({
  stdin: { contents: "export { readLayout } from './layout';", resolveDir: join(top, 'extension', 'capture'), loader: 'ts' },
  bundle: true,
  format: 'iife',
  globalName: 'ruler',
  write: false,
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const folder of process.argv.slice(2)) {
  const { url, viewport } = JSON.parse(await readFile(join(folder, 'capture.json'), 'utf8'));
  const page = await browser.newPage({ viewport: { width: viewport.width, height: viewport.height }, deviceScaleFactor: viewport.scale });
  // Nothing leaves the machine: the page and its pictures come from the fixtures, everything else is empty.
  await page.route('**/*', async (route) => {
    if (route.request().url() === url) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: await readFile(join(folder, 'page.html'), 'utf8') });
    const picture = join(top, 'tests/fixtures/pages/aliexpress/pictures', basename(new URL(route.request().url()).pathname).replace(/^S26/, ''));
    return route.fulfill({ path: picture }).catch(() => route.abort());
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(measured.outputFiles[0].text + ';globalThis.ruler = ruler;');
  const layout = await page.evaluate(() => globalThis.ruler.readLayout(document));
  await writeFile(join(folder, 'layout.json'), `${JSON.stringify(layout, null, 1)}\n`);
  await page.close();
  console.log(`${basename(folder)}: ${layout.texts.length} texts, ${layout.images.length} pictures`);
}
await browser.close();
