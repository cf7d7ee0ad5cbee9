import { expect, type BrowserContext, type Page } from '@playwright/test';

interface Counted {
  questionsOpen?: number;
  changes?: number;
}

/** From now on pages of the extension count the questions that the background has not answered yet, and the changes of what they show. */
export async function countQuestions(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const here = globalThis as Counted & { chrome?: { runtime?: { sendMessage?: (...message: unknown[]) => Promise<unknown> } } };
    const runtime = here.chrome?.runtime;
    if (!runtime?.sendMessage || location.protocol !== 'chrome-extension:') return;
    const ask = runtime.sendMessage.bind(runtime);
    here.questionsOpen = 0;
    here.changes = 0;
    runtime.sendMessage = (...message) => {
      here.questionsOpen!++;
      return ask(...message).finally(() => here.questionsOpen!--);
    };
    new MutationObserver(() => void here.changes!++).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Everything that was asked for is answered and shown: no question is open, every picture is decoded, and the page is drawn again and again without a change. */
export async function still(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const here = globalThis as Counted;
          // What is fetched only when it comes near the screen is wanted too.
          for (let top = document.documentElement.scrollHeight; top > -innerHeight; top -= innerHeight) {
            scrollTo(0, Math.max(0, top));
            await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          }
          const before = here.changes;
          const pictures = [...document.images].filter(({ src, hidden }) => src && !hidden);
          await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
          for (let frame = 0; frame < 12; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
          return here.questionsOpen === 0 && here.changes === before && document.querySelector('[aria-busy=true]') === null;
        }),
      { message: 'the page is still', timeout: 30_000 },
    )
    .toBe(true);
}
