import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { chromium as executablePath } from './settings';

/** A real Chromium with our extension in it (and others, when a test is about them). */
export class Browser {
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    private readonly profile: string,
  ) {}

  static async with(extension: string, { others = [], args = [] }: { others?: string[]; args?: string[] } = {}): Promise<Browser> {
    const profile = await mkdtemp(join(tmpdir(), 'disputehelper-profile-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: false,
      viewport: { width: 1280, height: 900 },
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...switches, `--load-extension=${[extension, ...others].join(',')}`, ...args],
    });
    const id = await idOf(context, 'background.js');
    return new Browser(context, id, profile);
  }

  get worker(): Worker | undefined {
    return this.context.serviceWorkers().find((worker) => worker.url().includes(this.extensionId));
  }

  /** A page of the extension (`popup.html`). */
  async ours(file: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${file}`);
    return page;
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true });
  }
}

/** `--headless=new` runs extensions; the rest keeps the browser from talking to the world. */
const switches = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--hide-scrollbars',
  '--disable-features=DisableLoadExtensionCommandLineSwitch,OptimizationHints,MediaRouter,Translate',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function idOf(context: BrowserContext, script: string): Promise<string> {
  const ours = (worker: Worker) => worker.url().endsWith(script);
  const worker = context.serviceWorkers().find(ours) ?? (await context.waitForEvent('serviceworker', { predicate: ours }));
  return new URL(worker.url()).host;
}
