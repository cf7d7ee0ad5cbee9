import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureInto, captureIntoOutbox, captures, pair, popup } from './stage/acts';
import { Browser } from './stage/browser';
import { Impostor } from './stage/impostor';
import { freePorts } from './stage/ports';
import { Program } from './stage/program';
import { lamps, sample } from './stage/samples';
import { testExtension } from './stage/settings';
import { Shop } from './stage/shop';
import { expect, test, visit } from './stage/stage';

test('Another extension with access to this machine is refused without a token', async ({ program }) => {
  const folder = await mkdtemp(join(tmpdir(), 'stranger-'));
  const manifest = { manifest_version: 3, name: 'Stranger', version: '1', host_permissions: ['http://127.0.0.1/*'], background: { service_worker: 'stranger.js' } };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'stranger.js'), 'self.onfetch = () => {};');
  const buyer = await Browser.with(testExtension, { others: [folder] });
  try {
    const isStranger = (url: string) => url.endsWith('stranger.js');
    const stranger =
      buyer.context.serviceWorkers().find((worker) => isStranger(worker.url())) ??
      (await buyer.context.waitForEvent('serviceworker', { predicate: (worker) => isStranger(worker.url()) }));
    const statuses = await stranger.evaluate(async (address) => {
      const tries: [string, RequestInit][] = [
        ['/orders', {}],
        ['/orders', { headers: { 'X-DisputeHelper': '1' } }],
        ['/orders', { headers: { 'X-DisputeHelper': '1', Authorization: `Bearer ${'A'.repeat(43)}` } }],
        ['/captures', { method: 'POST', body: new FormData(), headers: { 'X-DisputeHelper': '1' } }],
        ['/custody/verify', { method: 'POST', headers: { 'X-DisputeHelper': '1' } }],
      ];
      return await Promise.all(tries.map(async ([path, init]) => (await fetch(address + path, init)).status));
    }, program.address);
    expect(statuses).toHaveLength(5);
    for (const status of statuses) expect([401, 403]).toContain(status);
  } finally {
    await buyer.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('A program that takes the port gets neither token nor data, not even by relaying the proof', async () => {
  const [low, high] = await freePorts(2);
  const program = await Program.on(high);
  const buyer = await Browser.with(testExtension);
  const shop = new Shop();
  const impostor = new Impostor(low, high);
  try {
    await shop.open(buyer.context);
    await pair(buyer, program);
    await buyer.killWorker();
    await impostor.start();

    const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
    await captureInto(program, tab);
    expect(impostor.asked.length, 'the impostor was asked first').toBeGreaterThan(0);

    await program.stop();
    await buyer.killWorker();
    const again = await visit({ buyer, shop }, sample('tracking', lamps));
    await captureIntoOutbox(again);
    const window = await popup(buyer);
    await expect(window.getByText('1 capture waits')).toBeVisible({ timeout: 30_000 });

    for (const { method, path, authorization, body } of impostor.asked) {
      expect(`${method} ${path.split('?')[0]}`).toBe('GET /hello');
      expect(authorization).toBeUndefined();
      expect(body).toBe('');
    }
    await program.start();
    expect(await captures(program)).toHaveLength(1);
  } finally {
    await impostor.stop();
    await buyer.close();
    await program.remove();
  }
});
