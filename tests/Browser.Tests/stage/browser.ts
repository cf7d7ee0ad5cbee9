import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { forThisWorker } from './ports';
import { chromium as executablePath } from './settings';

interface Wishes {
  others?: string[];
  disable?: string[];
  isReal?: boolean;
  language?: string;
  /** Where its profile lies; by default where the system keeps what is temporary. */
  folder?: string;
}

/** A real Chromium with our extension in it (and others, when a test is about them). */
export class Browser {
  /** Set when the browser starts again, so that the shop can open in the new one too. */
  onStart: (context: BrowserContext) => Promise<void> = async () => {};

  private constructor(
    public context: BrowserContext,
    readonly extensionId: string,
    readonly profile: string,
    private readonly args: string[],
    private readonly isReal: boolean,
    private readonly language: string,
  ) {}

  /** `isReal`: pages are as large as the window shows them, and not as the tools pretend. Pictures of the window are true only then. */
  static async with(extension: string, { others = [], disable = [], isReal = false, language = 'en-US', folder = tmpdir() }: Wishes = {}): Promise<Browser> {
    const profile = await mkdtemp(join(folder, 'disputehelper-profile-'));
    const features = [...unwanted, ...disable].join(',');
    const all = [...switches, `--lang=${language}`, `--disable-features=${features}`, `--load-extension=${[await forThisWorker(extension), ...others].join(',')}`];
    const context = await launch(profile, all, isReal, language);
    const buyer = new Browser(context, await idOf(context, 'background.js'), profile, all, isReal, language);
    await expect.poll(() => buyer.setup, { message: 'the set-up page that the extension opens when it is installed' }).toBeDefined();
    return buyer;
  }

  /** The set-up page that the extension opened, until it is closed. */
  get setup(): Page | undefined {
    return this.context.pages().find((page) => page.url() === `chrome-extension://${this.extensionId}/setup.html`);
  }

  /** Closes it and opens it again with the same profile. */
  async restart(): Promise<void> {
    await this.context.close();
    this.context = await launch(this.profile, this.args, this.isReal, this.language);
    await this.onStart(this.context);
  }

  /** Ends the worker as the browser does after half a minute of idleness. A page of ours may wake the next one at once; that this one has ended is therefore heard, and not looked for. */
  async killWorker(): Promise<void> {
    const page = await this.context.newPage();
    const tools = await this.context.newCDPSession(page);
    const states: string[] = [];
    tools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, runningStatus } of versions) if (scriptURL.includes(this.extensionId)) states.push(runningStatus);
    });
    await tools.send('ServiceWorker.enable');
    await expect.poll(() => states.length, { message: 'the worker is known' }).toBeGreaterThan(0);
    const before = states.length;
    if (states.at(-1) !== 'stopped') {
      await tools.send('ServiceWorker.stopAllWorkers');
      await expect.poll(() => states.slice(before), { message: 'the worker has ended' }).toContain('stopped');
    }
    await page.close();
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

  /** Makes the window so large that a page has this size. */
  async resize(tab: Page, { width, height }: { width: number; height: number }): Promise<void> {
    const tools = await this.context.newCDPSession(tab);
    // A window takes its size when it gets round to it, and only for the tab in front; the set-up page may just have come there.
    await expect(async () => {
      await tab.bringToFront();
      const { windowId, bounds } = await tools.send('Browser.getWindowForTarget');
      const page = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await tools.send('Browser.setWindowBounds', { windowId, bounds: { width: width + bounds.width! - page.width, height: height + bounds.height! - page.height } });
      await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      expect(await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }))).toEqual({ width, height });
    }).toPass({ timeout: 30_000 });
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
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The browser takes only one list of these, the last. */
const unwanted = ['DisableLoadExtensionCommandLineSwitch', 'OptimizationHints', 'MediaRouter', 'Translate'];

const launch = (profile: string, args: string[], isReal: boolean, language: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: isReal ? null : { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args,
    // On Linux the browser's own language is the system's, whatever its switch says.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });

async function idOf(context: BrowserContext, script: string): Promise<string> {
  const ours = (worker: Worker) => worker.url().endsWith(script);
  const worker = context.serviceWorkers().find(ours) ?? (await context.waitForEvent('serviceworker', { predicate: ours }));
  return new URL(worker.url()).host;
}
