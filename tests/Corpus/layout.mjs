import { buildSync } from 'esbuild';
import { chromium } from 'playwright-core';

/** Draws pages in a real browser and measures them with the extension's own code. */
export async function measuring(work) {
  const bundle = buildSync({ entryPoints: ['extension/capture/layout.ts'], bundle: true, write: false, format: 'iife', globalName: 'measure', logLevel: 'error' }).outputFiles[0].text;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--font-render-hinting=none'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // Pictures of the corpus do not exist; a grey pixel stands for each.
  const pixel = Buffer.from('R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
  await page.route('**/*', (route) => route.fulfill({ status: 200, contentType: 'image/gif', body: pixel }));
  try {
    await work(async (html) => {
      await page.setContent(html, { waitUntil: 'load' });
      return page.evaluate(`(() => { ${bundle}; return measure.readLayout(document); })()`);
    });
  } finally {
    await browser.close();
  }
}

/** One line per text: small, and readable in a diff. */
export const written = ({ texts, images, ...rest }) => `${JSON.stringify(rest).slice(0, -1)},"texts":[\n${texts.map((one) => JSON.stringify(one)).join(',\n')}\n],"images":[\n${images.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
