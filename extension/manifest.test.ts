import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';

const root = dirname(fileURLToPath(import.meta.url));
const output = mkdtempSync(join(tmpdir(), 'disputehelper-manifests-'));

type Manifest = Record<string, unknown> & {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
};

/** The build that `npm test` has just made; without it one of our own. */
async function built(mode: string, made: string | undefined): Promise<Manifest> {
  if (made) return manifestIn(made);
  await build({ root, mode, outDir: output, outDirTemplate: mode, logger: silent });
  return manifestIn(join(output, mode));
}

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

const nothing = (): void => undefined;
const silent = { debug: nothing, log: nothing, info: nothing, warn: nothing, error: console.error, fatal: console.error, success: nothing, level: 0 };

let shipped: Manifest;
let forTests: Manifest;

beforeAll(async () => {
  shipped = await built('production', process.env.EXTENSION_SHIPPED);
  forTests = await built('test', process.env.EXTENSION_TEST);
}, 120_000);

afterAll(() => rmSync(output, { recursive: true, force: true }));

describe('the manifest', () => {
  it('Asks for what it is approved to ask for, and for nothing else', async () => {
    await expect(`${JSON.stringify({ ...shipped, version: '*' }, null, 2)}\n`).toMatchFileSnapshot('manifest.approved.json');
  });

  it('The test build differs from the shipped one only in that the optional permissions are required', () => {
    const { optional_permissions = [], optional_host_permissions = [], ...rest } = shipped;
    expect(optional_permissions).toEqual(['pageCapture']);
    expect(optional_host_permissions).toEqual(['<all_urls>']);
    expect(forTests).toEqual({
      ...rest,
      permissions: [...rest.permissions, ...optional_permissions],
      host_permissions: [...rest.host_permissions, ...optional_host_permissions],
    });
  });

  it('No page of the web can talk to it, load its files or run in it', () => {
    for (const key of ['externally_connectable', 'web_accessible_resources', 'sandbox']) expect(shipped).not.toHaveProperty(key);
    const policy = (shipped.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).not.toMatch(/unsafe|\*|https:/);
  });
});
