import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { forThisWorker } from '../stage/ports';
import { firefox as executable } from '../stage/settings';
import type { Shop } from '../stage/shop';
import { Marionette } from './marionette';
import { Street } from './street';

const id = 'disputehelper@localhost';

/** A real Firefox, without a window, with our extension in it. */
export class Firefox {
  private constructor(
    private readonly child: ChildProcess,
    private readonly browser: Marionette,
    private readonly street: Street,
    private readonly folder: string,
    private readonly host: string,
  ) {}

  static async with(extension: string, shop: Shop): Promise<Firefox> {
    const folder = mkdtempSync(join(tmpdir(), 'disputehelper-firefox-'));
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const street = await Street.to(shop, folder);
    writeFileSync(join(profile, 'user.js'), prefs({ ...quiet, 'network.proxy.ssl_port': street.port }));
    const child = spawn(executable, ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access', 'about:blank'], { env: { ...process.env, HOME: folder }, stdio: 'ignore' });
    let port = 0;
    await expect(() => expect((port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')))).toBeGreaterThan(0)).toPass({ timeout: 60_000 });
    const browser = await Marionette.on(port);
    await browser.ask('WebDriver:NewSession', { acceptInsecureCerts: true });
    // What a page builds itself is there a moment after it has loaded.
    await browser.ask('WebDriver:SetTimeouts', { implicit: 30_000 });
    const tab = await browser.ask<{ value: string }>('WebDriver:GetWindowHandle');
    await browser.ask('Addon:Install', { path: await forThisWorker(extension), temporary: true });
    await closeOthers(browser, tab.value);
    await browser.ask('Marionette:SetContext', { value: 'chrome' });
    const { value } = await browser.ask<{ value: string }>('WebDriver:ExecuteScript', { script: `return WebExtensionPolicy.getByID('${id}').mozExtensionHostname`, args: [] });
    await browser.ask('Marionette:SetContext', { value: 'content' });
    return new Firefox(child, browser, street, folder, value);
  }

  /** A page of the extension. */
  ours = (file: string): Promise<void> => this.open(`moz-extension://${this.host}/${file}`);

  /** The browser's number of the tab in front, which shows a page of ours. */
  tabOf = (file: string): Promise<number> => this.ours(file).then(() => this.browser.run(async () => (await (globalThis as unknown as Ours).browser.tabs.getCurrent()).id));

  /** A page of ours in a tab of its own, which comes to the front. */
  async beside(file: string): Promise<void> {
    const { handle } = await this.browser.ask<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    await this.browser.ask('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.ours(file);
  }

  async open(url: string): Promise<void> {
    await this.browser.ask('WebDriver:Navigate', { url });
  }

  run<T, A extends unknown[]>(script: (...args: A) => T, ...args: A): Promise<T> {
    return this.browser.run(script, ...args);
  }

  /** In the browser itself, which may do everything. */
  async inBrowser<T>(script: () => T): Promise<T> {
    await this.browser.ask('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.browser.run(script);
    } finally {
      await this.browser.ask('Marionette:SetContext', { value: 'content' });
    }
  }

  /** As a person clicks; within the open shadow root of `host` if there is one. */
  async click(selector: string, host?: string): Promise<void> {
    // It may still be on its way to its place.
    await expect(async () => this.browser.ask('WebDriver:ElementClick', { id: await this.find(selector, host) })).toPass({ timeout: 30_000 });
  }

  async type(selector: string, text: string): Promise<void> {
    await this.browser.ask('WebDriver:ElementSendKeys', { id: await this.find(selector), text });
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.child.once('close', done));
    await this.browser.ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.child.kill());
    this.browser.close();
    await ended;
    this.street.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async find(selector: string, host?: string): Promise<string> {
    const css = { using: 'css selector' };
    const idOf = ({ value }: { value: Record<string, string> }): string => Object.values(value)[0] ?? '';
    if (!host) return idOf(await this.browser.ask('WebDriver:FindElement', { ...css, value: selector }));
    const element = idOf(await this.browser.ask('WebDriver:FindElement', { ...css, value: host }));
    const shadowRoot = idOf(await this.browser.ask('WebDriver:GetShadowRoot', { id: element }));
    return idOf(await this.browser.ask('WebDriver:FindElementFromShadowRoot', { ...css, value: selector, shadowRoot }));
  }
}

/** What our pages have of the browser. */
interface Ours {
  browser: { tabs: { getCurrent(): Promise<{ id: number }> } };
}

/** Once installed the extension opens its set-up page in a tab of its own, which would stand in front of ours. */
async function closeOthers(browser: Marionette, tab: string): Promise<void> {
  let others: string[] = [];
  await expect(async () => {
    others = (await browser.ask<string[]>('WebDriver:GetWindowHandles')).filter((one) => one !== tab);
    expect(others).toHaveLength(1);
  }).toPass({ timeout: 30_000 });
  await browser.ask('WebDriver:SwitchToWindow', { handle: others[0], focus: true });
  await browser.ask('WebDriver:CloseWindow');
  await browser.ask('WebDriver:SwitchToWindow', { handle: tab, focus: true });
}

const quiet = {
  'marionette.port': 0,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.no_proxies_on': '127.0.0.1',
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.locale.requested': 'en-US',
};

const prefs = (wanted: Record<string, string | number | boolean>): string =>
  Object.entries(wanted).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n');
