import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { completeBrowser } from '../testing/browser';
import { aDraft } from '../testing/draft';
import { json, Loopback, Program } from '../testing/program';

let loopback: Loopback;

async function newWorker() {
  vi.resetModules();
  const [session, pairing, send, storage] = await Promise.all([
    import('./session'),
    import('./pairing'),
    import('../delivery/send'),
    import('../storage'),
  ]);
  return { ...session, ...pairing, ...send, storage };
}

let worker: Awaited<ReturnType<typeof newWorker>>;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  completeBrowser();
  loopback = new Loopback();
  worker = await newWorker();
});

/** Answers 200 to everything, and claims to be the program. */
const squatter = () => json(200, { name: 'DisputeHelper', proof: 'yes', deviceId: 'x', token: 'x', serverProof: 'x' });

describe('the session', () => {
  it('Nobody on the ports means that the program is not running', async () => {
    expect(await worker.connect()).toEqual({ kind: 'not-running' });
  });

  it('A program that still opens its store is starting: it has not said that it does not know us', async () => {
    const program = new Program(loopback);
    await worker.storage.write('pairing', program.pairing());
    const real = loopback.ports.get(program.port);
    loopback.ports.set(program.port, (_seen, url) => (url.search ? json(503, {}) : json(200, { name: 'DisputeHelper', proof: null })));
    expect(await worker.connect()).toEqual({ kind: 'starting' });
    if (real) loopback.ports.set(program.port, real);
    expect(await worker.connect()).toMatchObject({ kind: 'paired' });
  });

  it('A program that was never paired is told apart from one that is not there', async () => {
    new Program(loopback, 23721);
    expect(await worker.connect()).toEqual({ kind: 'not-paired', revoked: false });
  });

  it('The program is found on any of the three ports', async () => {
    new Program(loopback, 23720);
    await worker.pair('7k3q 9xzm', 'Test');
    expect(await worker.connect()).toMatchObject({ kind: 'paired', address: 'http://127.0.0.1:23720' });
  });

  it('Whoever squats on the first port gets neither token nor capture', async () => {
    const program = new Program(loopback, 23720);
    await worker.pair('7K3Q9XZM', 'Test');
    loopback.ports.set(23719, squatter);
    worker = await newWorker();
    expect(await worker.send(aDraft())).toMatchObject({ kind: 'stored' });
    expect(loopback.deliveries().map(({ port }) => port)).toEqual([program.port]);
    for (const { headers, method } of loopback.to(23719)) {
      expect(headers.get('authorization')).toBeNull();
      expect(method).toBe('GET');
    }
  });

  it('A squatter that passes the question on to the real program is refused, because the proof names the port', async () => {
    const program = new Program(loopback, 23720);
    await worker.pair('7K3Q9XZM', 'Test');
    const real = loopback.ports.get(23720);
    program.stop();
    if (real) loopback.ports.set(23719, real);
    worker = await newWorker();
    expect(await worker.send(aDraft())).toMatchObject({ kind: 'retry', why: { code: 'not-paired' } });
    expect(loopback.deliveries()).toEqual([]);
  });

  it('Pairing goes past a squatter to the program that knows the code', async () => {
    loopback.ports.set(23719, squatter);
    new Program(loopback, 23720);
    expect(await worker.pair('7K3Q9XZM', 'Test')).toEqual({ kind: 'paired' });
    expect(await worker.connect()).toMatchObject({ address: 'http://127.0.0.1:23720' });
  });

  it('A squatter alone cannot have itself paired', async () => {
    loopback.ports.set(23719, squatter);
    expect(await worker.pair('7K3Q9XZM', 'Test')).toEqual({ kind: 'impostor' });
    expect(await worker.storage.read('pairing')).toBeUndefined();
  });

  it('A wrong code pairs nothing and keeps the program’s reason', async () => {
    new Program(loopback);
    expect(await worker.pair('0000-0000', 'Test')).toMatchObject({ kind: 'refused', code: 'wrong-code' });
    expect(await worker.storage.read('pairing')).toBeUndefined();
  });

  it('The typed code itself is never sent', async () => {
    new Program(loopback);
    await worker.pair('7K3Q-9XZM', 'Test');
    expect(JSON.stringify(loopback.seen.map(({ path, body }) => [path, body]))).not.toContain('7K3Q');
  });

  it('A proof is good for seconds only; then the program must prove itself again', async () => {
    const program = new Program(loopback);
    await worker.pair('7K3Q9XZM', 'Test');
    expect(await worker.connect(0)).toMatchObject({ kind: 'paired' });
    program.stop();
    loopback.ports.set(23719, squatter);
    expect(await worker.connect(21_000)).toEqual({ kind: 'not-paired', revoked: true });
  });
});
