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
    await work({
      async layout(html) {
        await page.setContent(html, { waitUntil: 'load' });
        return page.evaluate(`(() => { ${bundle}; return measure.readLayout(document); })()`);
      },
      async gathered(html, list) {
        await page.setContent(html, { waitUntil: 'load' });
        return page.evaluate(gather, list);
      },
    });
  } finally {
    await browser.close();
  }
}

/** One line per text: small, and readable in a diff. */
export const written = ({ texts, images, ...rest }) => `${JSON.stringify(rest).slice(0, -1)},"texts":[\n${texts.map((one) => JSON.stringify(one)).join(',\n')}\n],"images":[\n${images.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;

// What the extension does while it goes up through a conversation: every row once, with its place; the window keeps the last few.
function gather(list) {
  const box = document.querySelector(list);
  const left = box.getBoundingClientRect().x;
  const rows = [...box.children];
  const top = rows[0].getBoundingClientRect().y;
  const kept = rows.map((row, i) => {
    const { x, y, width, height } = row.getBoundingClientRect();
    return `<div data-row="${i}" data-x="${Math.round(x - left)}" data-y="${Math.round(y - top)}" data-width="${Math.round(width)}" data-height="${Math.round(height)}">${row.outerHTML}</div>`;
  });
  for (const row of rows.slice(0, -5)) row.remove();
  const { lang, dir } = document.documentElement;
  return {
    conversation: `<!doctype html><html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><body data-conversation="1" data-first-reached="true" data-width="${Math.round(box.getBoundingClientRect().width)}">\n${kept.join('\n')}\n</body></html>\n`,
    window: `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`,
  };
}
