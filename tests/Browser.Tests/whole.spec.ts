import { expect, test } from './gallery/gallery';
import { picture, pictureAt, readable } from './gallery/pictures';
import { captureButton } from './stage/stage';

const codes = (lacks: { code: string }[]) => lacks.map(({ code }) => code).sort();

test('Pictures that wait to be seen are loaded, by the browser, by an observer, by scrolling down or sideways; one that is broken is counted', async ({ shop, open, capture }) => {
  const wanted = ['browser', 'observer', 'scroll', 'aside'].flatMap((way) => [0, 1, 2].map((i) => pictureAt(`${way}-${i}`)));
  for (const url of wanted) shop.showFile(url, 'image/png', picture, readable);
  shop.showFile(pictureAt('broken'), 'text/plain', 'not found');
  const kept = await capture(await open('lazy'));
  const loaded = kept.layout.images.filter((image) => image.loaded).map(({ url }) => url);
  expect([...loaded].sort()).toEqual([...wanted].sort());
  expect(kept.completeness.images).toMatchObject({ total: 13, loaded: 12, failed: 1 });
  expect(codes(kept.completeness.lacks)).toEqual(['images-failed']);
  expect([...kept.completeness.images.stored].sort()).toEqual([...wanted].sort());
});

test('Frames, components, drawings and images of every kind are read, or named as not read', async ({ shop, open, capture }) => {
  for (const name of ['large', 'small', 'back', 'foreign']) shop.showFile(pictureAt(name), 'image/png', picture, name === 'foreign' ? {} : readable);
  shop.showFile('https://ae01.alicdn.com/gallery/shop.woff2', 'font/woff2', '');
  shop.showHtml('https://frames.example/other.html', '<p>Words of another site</p>');
  shop.showHtml('https://frames.example/pixel.html', '<p>Counts visits</p>');
  shop.showHtml('https://m.aliexpress.com/gallery/other.html', `<p style="margin-top: 120px">Words on another host of the shop</p><iframe style="height: 20px" srcdoc="<p>And within it</p>"></iframe><input type="hidden" name="_tb_token_" value="secret-of-other">`);
  shop.showHtml('https://trade.aliexpress.com/gallery/locked.html', '<p>Locked words of the shop</p>');
  shop.showHtml('https://login.aliexpress.com/gallery/sign-in.html', '<p>Words of a sign-in</p>');
  const tab = await open('inside');
  await expect(tab.locator('#blob')).toHaveJSProperty('naturalWidth', 60);
  const kept = await capture(tab);
  for (const words of ['Inner page of the same site', 'Innermost page', 'Words on another host of the shop', 'And within it', 'Locked words of the shop', 'Words in an open component', 'Words in a closed component']) expect(kept.page).toContain(words);
  expect(kept.page).not.toMatch(/Words of another site|Counts visits|Words of a sign-in|secret-of/);
  expect(kept.snapshot).toContain('Words on another host of the shop');
  expect(kept.snapshot, 'not in the browser’s own copy either').not.toMatch(/secret-of/);
  await expect(tab.frameLocator('iframe[src*="m.aliexpress"]').locator('[name=_tb_token_]')).toHaveValue('secret-of-other');
  expect(kept.page).toMatch(/<template shadowrootmode="closed">/);
  expect(kept.page).toMatch(/<canvas id="drawn"[^>]*><img data-dispute-helper="canvas" alt="" src="data:image\/png/);
  expect(kept.layout.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Inner page of the same site', 'Words on another host of the shop', 'And within it', 'Words in a closed component']));
  expect(kept.completeness).toMatchObject({ frames: { read: 5, refused: 3 }, shadow: { open: 2, closed: 0 }, canvases: { seen: 2, kept: 1 }, videos: 1 });
  expect(kept.completeness.lacks.find(({ code }) => code === 'frames')?.names?.sort()).toEqual(['frames.example', 'login.aliexpress.com', 'sandboxed']);
  expect(codes(kept.completeness.lacks), 'the shop’s own inner pages are pictured to their ends').toEqual(['canvases', 'frames', 'videos']);
  expect(kept.completeness.containers!.left).toBe(0);
  const stored = kept.completeness.images.stored;
  expect(stored.filter((url) => url.startsWith('blob:'))).toHaveLength(1);
  expect(stored).toEqual(expect.arrayContaining([pictureAt('small'), pictureAt('back')]));
  expect(stored, 'what was not shown is not kept').not.toContain(pictureAt('large'));
  expect(shop.asked(pictureAt('large'))).toBe(0);
});

test('Answers that an inner page of the shop received are kept like those of the page itself', async ({ shop, open, capture }) => {
  const asked = 'https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?jsv=2';
  shop.showFile(asked, 'application/json', '{"data":{"token":"secret","carrier":"Northwind Post"}}', { 'Access-Control-Allow-Origin': '*' });
  shop.showHtml('https://www.aliexpress.com/p/inner.html', `<p>Inner</p><script>fetch('${asked}').then((answer) => answer.text()).then(() => { document.body.dataset.answered = ''; });</script>`);
  const tab = await open('framed');
  await expect(tab.frameLocator('iframe').locator('body')).toHaveAttribute('data-answered', '');
  const kept = await capture(tab);
  expect(kept.answers).toHaveLength(1);
  expect(kept.answers[0]).toContain('Northwind Post');
  expect(kept.answers[0]).not.toContain('secret');
});

test('Rows that a list drops while it is scrolled are kept as they were seen, each once, and none is invented', async ({ open, capture }) => {
  const kept = await capture(await open('virtual', { width: 700, height: 1_000 }));
  const orders = [...kept.page.matchAll(/Order number 81000000000(\d{5})/g)].map(([, number]) => Number(number));
  expect(orders.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, row) => row));
  const events = [...kept.page.matchAll(/Event (\d+): the parcel went on/g)].map(([, number]) => Number(number));
  expect(events.sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, row) => row));
  expect(kept.page.match(/Ends in/g), 'a countdown is no dropped row').toHaveLength(3);
  expect(kept.completeness.rows!.kept).toBeGreaterThan(40);
  expect(kept.page).toContain('data-dispute-helper="seen-while-scrolling"');
});

test('The page is put back as it was: scroll positions, focus, selection, panels, styles, folds', async ({ shop, open, capture }) => {
  shop.showFile(pictureAt('small'), 'image/png', picture, readable);
  const tab = await open('asItWas');
  await tab.evaluate(() => scrollTo({ top: 210, behavior: 'instant' }));
  const before = await tab.evaluate(state);
  const kept = await capture(tab);
  expect(kept.page).toContain('Folded words');
  expect(kept.completeness.folded).toEqual({ opened: ['Specifications'], left: [] });
  expect(kept.completeness.screenshots.parts).toBeGreaterThan(3);
  await expect.poll(() => tab.evaluate(state)).toEqual(before);
});

/** Runs in the page. The focus is on our button after a click on it; the page's own is what it was. */
function state() {
  const box = document.querySelector('#box')!;
  const note = document.querySelector<HTMLInputElement>('#note')!;
  return {
    html: document.body.innerHTML,
    page: [scrollX, scrollY],
    box: [box.scrollLeft, box.scrollTop],
    selected: [note.selectionStart, note.selectionEnd],
    panel: document.querySelector('#panel')!.matches(':popover-open'),
    folds: [...document.querySelectorAll('details')].map((fold) => fold.open),
    moving: document.querySelector('#moving')!.getAnimations().map(({ playState }) => playState),
  };
}

test('Folds are opened in many languages, and no button that could change anything is ever pressed', async ({ open, capture }) => {
  const tab = await open('dangerous', { width: 1_200, height: 1_600 });
  const kept = await capture(tab);
  expect(await tab.evaluate(() => (window as unknown as { pressed: string[] }).pressed)).toEqual([]);
  expect(tab.url(), 'the page was not left').toContain('page=dangerous');
  for (const words of ['two metres of cable', 'coupon -2.00', 'older event 1', 'older event 2', 'mais palavras', 'mehr Worte']) expect(kept.page).toContain(`Folded: ${words}`);
  expect(kept.page).toMatch(/<div id="rows">/);
  expect(kept.page).toMatch(/<details id="d2" trap-open/);
  const { opened, left } = kept.completeness.folded!;
  expect(opened).toEqual(expect.arrayContaining(['Product details', 'Discounts', 'View more', 'Ver mais', 'Mehr anzeigen ▾']));
  expect(left).toEqual(expect.arrayContaining(['View orders']));
  // Shut again, where the page lets us.
  expect(await tab.evaluate(() => ['d1', 'rows', 'ptText', 'deText'].map((id) => document.querySelector<HTMLDetailsElement>(`#${id}`)!).map((one) => (one.localName === 'details' ? !one.open : one.hidden)))).toEqual([true, true, true, false]);
});

test('A capture that is stopped leaves the page as it was, keeps nothing, and says so; stopped between pictures it keeps those', async ({ open, kept }) => {
  const tab = await open('tall', { width: 700, height: 900 });
  await tab.evaluate(() => scrollTo(0, 4_000));
  await tab.bringToFront();
  await captureButton(tab).click();
  await tab.getByRole('button', { name: 'Stop' }).click();
  await expect(tab.getByText('You stopped the capture. Nothing of it was stored').first()).toBeVisible();
  expect(await kept()).toBeNull();
  await expect.poll(() => tab.evaluate(() => [scrollY, document.documentElement.getAttribute('style')])).toEqual([4_000, null]);

  await tab.bringToFront();
  await captureButton(tab).click();
  await expect(tab.getByText(/Taking pictures: [3-9] of \d+\. Stop keeps those taken/)).toBeVisible();
  await tab.getByRole('button', { name: 'Stop' }).click();
  await expect(tab.getByRole('heading', { name: 'Captured, not yet delivered' })).toBeVisible();
  const stopped = await kept();
  expect(stopped!.pictures.length).toBeGreaterThanOrEqual(2);
  expect(stopped!.completeness).toMatchObject({ screenshots: { parts: stopped!.pictures.length, wholePage: false } });
  expect(codes(stopped!.completeness.lacks)).toEqual(['screenshots']);
  await expect.poll(() => tab.evaluate(() => [scrollY, document.documentElement.getAttribute('style')])).toEqual([4_000, null]);
});
