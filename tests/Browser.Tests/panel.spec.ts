import type { CDPSession, Page } from '@playwright/test';
import { captureInto, pair, popup } from './stage/acts';
import type { Browser } from './stage/browser';
import { headphones, lamps, sample } from './stage/samples';
import { expect, test, visit } from './stage/stage';

/** The real panel beside the page. It belongs to no tab, so it is spoken to as the browser's own tools do. */
class Panel {
  private readonly answers = new Map<number, (value: unknown) => void>();
  private asked = 0;

  private constructor(
    private readonly tools: CDPSession,
    private readonly session: string,
  ) {
    tools.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: { result?: { value?: unknown } } };
      this.answers.get(id ?? 0)?.(result?.result?.value);
    });
  }

  /** Waits until the browser has opened it. */
  static async of(buyer: Browser, page: Page): Promise<Panel> {
    const tools = await buyer.context.newCDPSession(page);
    let id: string | undefined;
    await expect(async () => {
      const { targetInfos } = await tools.send('Target.getTargets');
      id = targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'))?.targetId;
      expect(id, 'the panel is open').toBeDefined();
    }).toPass({ timeout: 15_000 });
    const { sessionId } = await tools.send('Target.attachToTarget', { targetId: id!, flatten: false });
    return new Panel(tools, sessionId);
  }

  async run<T>(script: () => T): Promise<T> {
    const id = ++this.asked;
    const answer = new Promise<unknown>((done) => this.answers.set(id, done));
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression: `(${script.toString()})()`, returnByValue: true } });
    await this.tools.send('Target.sendMessageToTarget', { sessionId: this.session, message });
    return (await answer) as T;
  }
}

test('The popup opens the panel beside the page, and the panel shows the order of the tab in front', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  await captureInto(program, tab);
  const other = await visit({ buyer, shop }, sample('order-detail', headphones));
  await captureInto(program, other);
  const small = await popup(buyer, tab);
  await small.getByRole('button', { name: 'Show beside the page' }).click();

  const panel = await Panel.of(buyer, small);
  const title = () => panel.run(() => document.querySelector('h1')?.innerText);
  const shown = () => panel.run(() => document.body.innerText);
  await tab.bringToFront();
  await expect.poll(title).toContain('Folding desk lamp');
  await other.bringToFront();
  await expect.poll(title).toContain('Fone de ouvido');
  // Somewhere else in the browser, the case that was open stays.
  await small.bringToFront();
  await panel.run(() => (location.hash = '#terms'));
  await expect.poll(shown).toContain('Terms and windows');
  expect(await title()).toContain('Fone de ouvido');
  expect(await panel.run(() => document.documentElement.scrollWidth <= innerWidth), 'nothing has to be scrolled sideways').toBe(true);
});
