import type { Page } from '@playwright/test';
import { captureInto, captures, pair } from './stage/acts';
import { Browser } from './stage/browser';
import { freePort } from './stage/ports';
import { Program } from './stage/program';
import { lamps, sample } from './stage/samples';
import { testExtension } from './stage/settings';
import { Shop } from './stage/shop';
import { expect, test, visit } from './stage/stage';

const paths = ['/', '/health', '/hello', '/pairing', '/captures', '/orders', '/orders/8100000000001234', '/orders/8100000000001234/bundles', '/deadlines', '/custody', '/custody/verify', '/token/rotate', '/devices', '/imports', '/readings/ways', '/openapi/v1.json', '/view/AAAAAAAAAAAAAAAAAAAAAA'];

test('An evil page can fire every shape of request at the program, and nothing changes or can be read', async () => {
  const program = await Program.on(await freePort());
  // The browser's own wall between the web and this machine is taken down: the program must stand alone.
  const buyer = await Browser.with(testExtension, { disable: ['LocalNetworkAccessChecks', 'LocalNetworkAccessChecksWebSockets', 'BlockInsecurePrivateNetworkRequests'] });
  const shop = new Shop();
  try {
    await shop.open(buyer.context);
    await pair(buyer, program);
    await captureInto(program, await visit({ buyer, shop }, sample('order-detail', lamps)));
    const before = await state(program);

    const evil = await buyer.context.newPage();
    const statuses = await listenToStatuses(evil, program.address);
    await evil.goto(shop.showHtml('http://evil.test/', '<!doctype html><title>evil</title><body></body>'));
    const read = await evil.evaluate(fireEverything, { address: program.address, paths });

    expect(read).toEqual([]);
    expect(statuses.length, 'the requests did arrive').toBeGreaterThan(paths.length * 3);
    for (const [what, status] of statuses) expect(status, what).toBeGreaterThanOrEqual(400);
    expect(await state(program)).toEqual(before);
  } finally {
    await buyer.close();
    await program.remove();
  }
});

/** The page may not see the answers, but the browser's tools do, whatever the browser then hides. */
async function listenToStatuses(page: Page, address: string): Promise<[string, number][]> {
  const statuses: [string, number][] = [];
  const asked = new Map<string, string>();
  const tools = await page.context().newCDPSession(page);
  tools.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, `${request.method} ${request.url}`));
  tools.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    const what = asked.get(requestId) ?? '';
    if (what.includes(address)) statuses.push([what, statusCode]);
  });
  await tools.send('Network.enable');
  return statuses;
}

/** Everything that a request could have changed. */
const state = async (program: Program) => [await captures(program), await program.read('/custody'), await program.read<{ id: string }[]>('/devices').then((all) => all.map(({ id }) => id))];

/** Runs in the evil page; gives back what it could read. */
async function fireEverything({ address, paths }: { address: string; paths: string[] }): Promise<string[]> {
  const read: string[] = [];
  const settled: Promise<unknown>[] = [];
  const attempt = (what: string, work: Promise<Response>) =>
    settled.push(work.then(async (answer) => answer.type !== 'opaque' && read.push(`${what}: ${answer.status} ${(await answer.text()).slice(0, 80)}`), () => {}));
  const element = (tag: 'img' | 'script' | 'iframe', url: string) =>
    settled.push(
      new Promise((done) => {
        const one = Object.assign(document.createElement(tag), { onload: done, onerror: done });
        one.src = url;
        document.body.append(one);
      }),
    );
  for (const path of paths) {
    const url = address + path;
    attempt(`GET ${path}`, fetch(url));
    attempt(`GET ${path} with cookies`, fetch(url, { credentials: 'include', mode: 'no-cors' }));
    attempt(`POST ${path}`, fetch(url, { method: 'POST', mode: 'no-cors', body: '{}', headers: { 'Content-Type': 'text/plain' } }));
    attempt(`POST ${path} form`, fetch(url, { method: 'POST', mode: 'no-cors', body: new FormData() }));
    attempt(`DELETE ${path}`, fetch(url, { method: 'DELETE' }));
    attempt(`GET ${path} with our header`, fetch(url, { headers: { 'X-DisputeHelper': '1' } }));
    navigator.sendBeacon(url, '{}');
    element('img', url);
    element('script', url);
    element('iframe', url);
    settled.push(
      new Promise((done) => {
        const frame = Object.assign(document.createElement('iframe'), { name: `form${path}`, onload: done });
        document.body.append(frame);
        const form = Object.assign(document.createElement('form'), { action: url, method: 'post', target: frame.name });
        document.body.append(form);
        form.submit();
      }),
      new Promise((done) => {
        const socket = new WebSocket(url.replace('http', 'ws'));
        socket.onopen = () => read.push(`WebSocket ${path}`) && done(0);
        socket.onerror = done;
      }),
    );
  }
  await Promise.all(settled);
  return read;
}

test('Neither the page nor the extension’s own script in it can reach the token or act for the buyer', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  const ours = await buyer.ours('popup.html');
  const token = await ours.evaluate(readToken);
  expect(token, 'where the token lies, so that the search below can fail').toMatch(/^[\w-]{43}$/);

  const tools = await buyer.context.newCDPSession(tab);
  const worlds: { id: number; name: string }[] = [];
  tools.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await tools.send('Runtime.enable');
  expect(worlds.some(({ name }) => name === 'DisputeHelper'), 'our script has its world in the page').toBe(true);

  for (const { id } of worlds) {
    const { result } = await tools.send('Runtime.evaluate', { contextId: id, expression: `(${rummage.toString()})(${JSON.stringify(buyer.extensionId)})`, awaitPromise: true, returnByValue: true });
    const found = JSON.stringify(result.value ?? '');
    expect(found).not.toContain(token);
    expect(found).not.toMatch(/"connection"|"orders"|"deviceId"/);
  }
  expect((await program.read<unknown[]>('/captures')).length).toBe(0);
});

/** Runs in a page of the extension. */
function readToken(): Promise<string> {
  return new Promise((found) => {
    indexedDB.open('disputehelper').onsuccess = (event) => {
      const db = (event.target as IDBOpenDBRequest).result;
      db.transaction('single').objectStore('single').get('pairing').onsuccess = (one) => found((one.target as IDBRequest<{ token: string }>).result.token);
    };
  });
}

/** Runs in every world of the shop's page: tries the ways that are known. */
async function rummage(extension: string): Promise<unknown[]> {
  const found: unknown[] = [];
  const api = (globalThis as { chrome?: typeof chrome }).chrome;
  const attempt = async (work: () => unknown) => {
    try {
      found.push(await work());
    } catch (refused) {
      found.push(String(refused));
    }
  };
  const within = (work: Promise<unknown> | undefined) => Promise.race([work, new Promise((done) => setTimeout(() => done('no answer'), 300))]);
  await attempt(() => api?.storage?.local.get(null));
  await attempt(() => api?.storage?.session.get(null));
  await attempt(() => api?.storage?.sync.get(null));
  await attempt(async () => (await indexedDB.databases()).map(({ name }) => name));
  for (const message of [{ op: 'getToken' }, { to: 'background-from-us', what: 'overview', args: [] }, { to: 'background-from-us', what: 'deliverAll', args: [] }, { to: 'background-from-us', what: 'makePack', args: ['8100000000001234'] }, { to: 'background-from-page', what: 'constructor', args: [] }]) {
    await attempt(() => within(api?.runtime?.sendMessage?.(message)));
    await attempt(() => within(api?.runtime?.sendMessage?.(extension, message)));
  }
  return found;
}
