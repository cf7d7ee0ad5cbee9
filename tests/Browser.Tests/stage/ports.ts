import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The ports that the built extension knows. */
const built = [23719, 23720, 23721] as const;

/** Workers side by side must not meet on a port: the first has the real ones, each other one its own, a hundred further on. */
const ahead = 100 * Number(process.env.TEST_PARALLEL_INDEX ?? 0);
const ours = built.map((port) => port + ahead);

/** The last of this worker's three ports that is free, so that a program in daily use on the first is left alone. */
export const freePort = async (): Promise<number> => (await freePorts(1))[0];

/** The last ones that are free, in rising order. */
export async function freePorts(wanted: number): Promise<[number, number]> {
  const free: number[] = [];
  for (const port of [...ours].reverse()) if (free.length < wanted && (await isFree(port))) free.unshift(port);
  if (free.length < wanted) throw new Error(`The tests need ${wanted} of the ports ${ours[0]} to ${ours[2]}, and other programs use them: close those.`);
  return free as [number, number];
}

const isFree = (port: number) =>
  new Promise<boolean>((tell) => {
    const server = createServer();
    server.once('error', () => tell(false));
    server.listen(port, '127.0.0.1', () => server.close(() => tell(true)));
  });

const copies = new Map<string, Promise<string>>();

/** The built extension as this worker needs it: itself, or a copy in which nothing but the three numbers differs. */
export function forThisWorker(extension: string): Promise<string> {
  if (ahead === 0) return Promise.resolve(extension);
  const known = copies.get(extension) ?? copyOf(extension);
  copies.set(extension, known);
  return known;
}

async function copyOf(extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `disputehelper-${basename(extension)}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await cp(extension, folder, { recursive: true });
  const written = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|json|html)$/.test(name)).map((name) => join(folder, name));
  const changed = await Promise.all(written.map(renumber));
  if (!changed.includes(true)) throw new Error(`${extension} names none of the ports ${built.join(', ')}, so two workers would meet there.`);
  return folder;
}

async function renumber(file: string): Promise<boolean> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(/\b2372[01]\b|\b23719\b/g, (port) => String(Number(port) + ahead));
  if (after !== before) await writeFile(file, after);
  return after !== before;
}
