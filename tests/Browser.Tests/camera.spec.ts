import { expect, test } from './gallery/gallery';
import { compare, runs, runsAcross } from './gallery/pixels';

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

test('The pictures, one below the other, are the browser’s own picture of the whole page, and no line of text is cut', async ({ open, capture }) => {
  const tab = await open('columns');
  const kept = await capture(tab);
  await tab.evaluate(() => document.querySelector('dispute-helper-button')?.remove());
  const [once, twice] = [await tab.screenshot({ fullPage: true, caret: 'initial' }), await tab.screenshot({ fullPage: true, caret: 'initial' })];
  const noise = await compare(tab, [once.toString('base64')], twice);
  const ours = await compare(tab, kept.pictures, once);
  expect(ours.sizes[0]![1]).toBe(ours.sizes[1]![1]);
  expect(ours.pixels).toBeLessThanOrEqual(noise.pixels);
  const cuts = kept.completeness.screenshots.shots!.map(({ top }) => top).filter((top) => top > 0);
  expect(cuts.length).toBeGreaterThan(2);
  expect(await tab.evaluate(linesAcross, cuts)).toEqual([]);
  expect(kept.completeness.lacks).toEqual([]);
});

/** Runs in the page: lines of text that a cut goes through. */
function linesAcross(cuts: number[]): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { top, bottom } of range.getClientRects()) if (cuts.some((cut) => cut > top + scrollY + 1 && cut < bottom + scrollY - 1)) found.push(node.textContent!);
  }
  return found;
}

test('A page that is wider than its window is pictured to its right edge, and is put back where it stood', async ({ open, capture }) => {
  const tab = await open('wide');
  await tab.evaluate(() => scrollTo(340, 120));
  const kept = await capture(tab);
  expect(await tab.evaluate(() => [scrollX, scrollY])).toEqual([340, 120]);
  await tab.evaluate(() => {
    document.querySelector('dispute-helper-button')?.remove();
    // As in our pictures, what follows the reader stands where it belongs.
    document.querySelector('h1')!.style.inset = 'auto';
    scrollTo(0, 0);
  });
  const whole = await tab.screenshot({ fullPage: true, caret: 'initial' });
  const page = kept.pictures.filter((_, index) => kept.completeness.screenshots.shots![index]!.of === 'page');
  const ours = await compare(tab, page, whole);
  expect(ours).toMatchObject({ pixels: 0, first: null });
  expect(ours.sizes[0]).toEqual(ours.sizes[1]);
  expect(kept.completeness.screenshots.shots!.at(-1)).toMatchObject({ left: 0, width: 1_700 });
  expect(kept.completeness).toMatchObject({ lacks: [], screenshots: { wholePage: true } });
});

test('Headers and bars that follow the reader stand once; what they hide is shown', async ({ open, capture }) => {
  const tab = await open('floating');
  await tab.evaluate(() => scrollTo(0, 300));
  const kept = await capture(tab);
  const shots = kept.completeness.screenshots.shots!;
  expect(shots[0]!.of, 'the window as it was comes first: a bar lay over the text').toBe('window');
  const colours = await runs(tab, kept.pictures.slice(1), 350);
  const times = (colour: string) => colours.filter((run) => run.colour === colour).map(({ length }) => length);
  expect({ top: times('#0a3d62'), tabs: times('#1e6f3e'), bar: times('#7a1022'), foot: times('#b8860b'), turned: times('#0f766e') }).toEqual({ top: [60], tabs: [40], bar: [], foot: [30], turned: [40] });
  expect((await runs(tab, kept.pictures.slice(0, 1), 350)).some(({ colour }) => colour === '#7a1022'), 'the bar as the buyer saw it').toBe(true);
  expect(await tab.evaluate(() => scrollY)).toBe(300);
  // What the browser shows when nothing floats is what ours show, but for the header that stands at the top.
  await tab.evaluate(() => {
    document.querySelector('dispute-helper-button')?.remove();
    for (const one of document.querySelectorAll<HTMLElement>('#bar')) one.style.display = 'none';
    for (const one of document.querySelectorAll<HTMLElement>('#tabs, #side, #foot')) one.style.inset = 'auto';
    scrollTo(0, 0);
  });
  const ours = await compare(tab, kept.pictures.slice(1), await tab.screenshot({ fullPage: true }));
  expect(ours).toMatchObject({ pixels: 0, first: null });
});

test('Areas that scroll by themselves are pictured from end to end, wherever they are', async ({ shop, open, capture }) => {
  // One in an inner page that the browser keeps apart from the page around it.
  const rowsOfOther = Array.from({ length: 8 }, (_, row) => `<div style="height: 50px; background: rgb(210, ${row * 5}, ${255 - row * 5})"></div>`);
  shop.showHtml('https://m.aliexpress.com/gallery/areas.html', `<!doctype html><body style="margin: 0"><div style="height: 30px">Rows</div><div id="rows" style="height: 160px; overflow: auto">${rowsOfOther.join('')}</div>`);
  const tab = await open('areas');
  const other = tab.frameLocator('#other').locator('#rows');
  await other.evaluate((box) => box.scrollTo({ top: 70, behavior: 'instant' }));
  await tab.evaluate(() => {
    document.querySelector('#list')!.scrollTo({ top: 180, behavior: 'instant' });
    document.querySelector('#strip')!.scrollTo({ left: 240, behavior: 'instant' });
  });
  const kept = await capture(tab);
  const shots = kept.completeness.screenshots.shots!;
  const area = (number: number) => kept.pictures.filter((_, index) => shots[index]!.of === `area ${number}`);
  const rows = async (number: number, hue: number) => (await runs(tab, area(number), 12)).filter(({ colour }) => colour.startsWith(`#${hue.toString(16).padStart(2, '0')}`));
  expect(kept.completeness.containers).toEqual({ scrolled: 10, left: 1 });
  // Each row once, whole, in order.
  for (const [number, hue, count, height] of [[1, 10, 10, 60], [3, 60, 10, 60], [4, 160, 9, 50], [5, 170, 8, 50], [8, 50, 6, 60], [9, 110, 9, 40], [11, 210, 8, 50]] as const) {
    const seen = await rows(number, hue);
    expect(seen.map(({ length }) => length), `area ${number}`).toEqual(Array.from({ length: count }, () => height));
    expect(seen.map(({ colour }) => parseInt(colour.slice(3, 5), 16))).toEqual(Array.from({ length: count }, (_, row) => row * 5));
  }
  // And each cell of what goes on sideways, to the right or to the left; what goes on empty is not followed.
  const cells = async (number: number, hue: number) => (await runsAcross(tab, area(number), 2)).filter(({ colour }) => colour.startsWith(`#${hue.toString(16).padStart(2, '0')}`));
  for (const [number, hue, order] of [[6, 30, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]], [7, 40, [5, 4, 3, 2, 1, 0]]] as const) {
    const seen = await cells(number, hue);
    expect(seen.map(({ length }) => length), `area ${number}`).toEqual(order.map(() => 80));
    expect(seen.map(({ colour }) => parseInt(colour.slice(3, 5), 16) / 5)).toEqual(order);
  }
  expect(shots.filter(({ of }) => of === 'area 8').map(({ width }) => width)).toEqual([500, 500, 500]);
  expect(await tab.evaluate(() => [document.querySelector('#list')!.scrollTop, document.querySelector('#strip')!.scrollLeft])).toEqual([180, 240]);
  expect(await other.evaluate((box) => box.scrollTop)).toBe(70);
  expect(kept.completeness.lacks.map(({ code, count }) => [code, count]), 'one that is drawn smaller than it is').toEqual([['inner-scroll', 1]]);
});

test('A page of 30,000 pixels is pictured whole, every line once, with one picture in hand at a time', async ({ open, capture }) => {
  const tab = await open('tall', { width: 700, height: 2_500 });
  const kept = await capture(tab);
  const bands = await runs(tab, kept.pictures, 600);
  expect(bands.map(({ length }) => length)).toEqual(Array.from({ length: 300 }, () => 100));
  expect(bands.map(({ colour }) => parseInt(colour.slice(1, 3), 16) / 16 + 2 * parseInt(colour.slice(3, 5), 16))).toEqual(Array.from({ length: 300 }, (_, band) => band));
  expect(kept.completeness).toMatchObject({ lacks: [], screenshots: { wholePage: true } });
});

test('A page that goes on for ever is followed for some screens, and the capture says so', async ({ open, capture }) => {
  const tab = await open('endless', { width: 700, height: 1_200 });
  const kept = await capture(tab);
  expect(kept.completeness.lacks.map(({ code }) => code)).toContain('endless');
  expect(kept.pictures.length).toBeLessThan(12);
  expect(sum(kept.completeness.screenshots.shots!.map(({ height }) => height))).toBeGreaterThan(2_000);
});

test('A page that moves under the camera is shown without gap or doubled line', async ({ open, capture }) => {
  const tab = await open('moving');
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  const kept = await capture(tab);
  const bands = (await runs(tab, kept.pictures, 500)).filter(({ colour }) => colour.startsWith('#14'));
  expect(bands.map(({ colour, length }) => [parseInt(colour.slice(3, 5), 16) / 8, length])).toEqual(Array.from({ length: 30 }, (_, band) => [band, 80]));
});

test('Something that is put in above what is being read neither repeats nor hides a line', async ({ open, capture }) => {
  const tab = await open('moving');
  // Armed only when the pictures begin: going down the page to load it must not spend it.
  await tab.evaluate(() => new MutationObserver((_, observer) => {
    if (!document.querySelector('dispute-helper-button[aside]')) return;
    observer.disconnect();
    (window as unknown as { armed: boolean }).armed = true;
  }).observe(document, { attributes: true, subtree: true }));
  const kept = await capture(tab);
  const bands = (await runs(tab, kept.pictures, 500)).filter(({ colour }) => colour.startsWith('#14'));
  expect(await tab.locator('[style*="#ff0"], [style*="255, 255, 0"]').count(), 'it was put in').toBe(1);
  expect(bands.map(({ colour, length }) => [parseInt(colour.slice(3, 5), 16) / 8, length])).toEqual(Array.from({ length: 30 }, (_, band) => [band, 80]));
});
