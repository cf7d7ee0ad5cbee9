import { expect, html, test } from './gallery/gallery';
import { runs } from './gallery/pixels';
import { picture, pictureAt, readable } from './gallery/pictures';
import { captureButton } from './stage/stage';

const codes = (lacks: { code: string }[]) => lacks.map(({ code }) => code).sort();

test('Pictures that wait to be seen are loaded, by the browser, by an observer, by scrolling down or sideways; what is broken, or never came, is counted', async ({ shop, open, capture }) => {
  const wanted = ['browser', 'observer', 'scroll', 'aside'].flatMap((way) => [0, 1, 2].map((i) => pictureAt(`${way}-${i}`)));
  for (const url of wanted) shop.showFile(url, 'image/png', picture, readable);
  for (const name of ['broken', 'gone']) shop.showFile(pictureAt(name), 'text/plain', 'not found');
  const kept = await capture(await open('lazy'));
  const loaded = kept.layout.images.filter((image) => image.loaded).map(({ url }) => url);
  expect([...loaded].sort()).toEqual([...wanted].sort());
  expect(kept.completeness.images).toMatchObject({ total: 15, loaded: 12, failed: 3 });
  expect(codes(kept.completeness.lacks)).toEqual(['images-failed']);
  expect([...kept.completeness.images.stored].sort()).toEqual([...wanted].sort());
});

test('Frames, components, drawings and images of every kind are read, or named as not read', async ({ shop, open, capture }) => {
  for (const name of ['large', 'small', 'back', 'before', 'foreign']) shop.showFile(pictureAt(name), 'image/png', picture, name === 'foreign' ? {} : readable);
  shop.showFile('https://ae01.alicdn.com/gallery/shop.woff2', 'font/woff2', '');
  shop.showFile(pictureAt('voice').replace('.png', '.mp3'), 'audio/mpeg', '');
  shop.showHtml('https://www.aliexpress.com/gallery/label.html', '<p>Words of a label</p>');
  shop.showHtml('https://frames.example/other.html', '<p>Words of another site</p>');
  shop.showHtml('https://frames.example/pixel.html', '<p>Counts visits</p>');
  shop.showHtml('https://m.aliexpress.com/gallery/other.html', `<p style="margin-top: 120px">Words on another host of the shop</p><iframe style="height: 20px" srcdoc="<p>And within it</p>"></iframe><input type="hidden" name="_tb_token_" value="secret-of-other">`);
  shop.showHtml('https://trade.aliexpress.com/gallery/locked.html', '<p>Locked words of the shop</p>');
  shop.showHtml('https://login.aliexpress.com/gallery/sign-in.html', '<p>Words of a sign-in</p>');
  const rows = "<script>const [red, number, height] = location.search.slice(1).split('-'); for (let i = 0; i < number; i++) document.body.append(Object.assign(document.createElement('div'), { style: `height: ${height}px; background: rgb(${red}, ${i * 5}, ${255 - i * 5})` }));</script>";
  const framed = ['210-30-50', '220-9-40', '225-9-40', '230-12-50'].map((wish) => shop.showHtml(`https://${wish.startsWith('230') ? 'trade' : 'm'}.aliexpress.com/gallery/rows.html?${wish}`, `<!doctype html><body style="margin: 0">${rows}`));
  shop.showHtml('https://m.aliexpress.com/gallery/outer.html', `<!doctype html><body style="margin: 0"><p>Around</p><iframe style="width: 300px; height: 400px; border: 0" src="${framed[3]}"></iframe>`);
  shop.showHtml('https://m.aliexpress.com/gallery/part.html', '<p>Words of a frame in a component</p>');
  const tab = await open('inside');
  await expect(tab.locator('#blob')).toHaveJSProperty('naturalWidth', 60);
  const tall = tab.frameLocator('#tall').locator('html');
  const deep = tab.frameLocator('#outer').frameLocator('iframe').locator('html');
  for (const page of [tall, deep]) await page.evaluate((root) => root.scrollTo(0, 170));
  const frames = () => tab.locator('iframe').evaluateAll((all) => all.map((frame) => frame.outerHTML));
  const before = await frames();
  const kept = await capture(tab);
  expect(await frames(), 'as large as they were').toEqual(before);
  for (const page of [tall, deep]) expect(await page.evaluate((root) => root.scrollTop)).toBe(170);
  // What does not fit into the window, or into the page around it, or is drawn smaller, is shown from end to end by itself.
  const shots = kept.completeness.screenshots.shots!;
  const areas = [...new Set(shots.map(({ of }) => of))].filter((of) => of.startsWith('area'));
  const seen = await Promise.all(areas.map((area) => runs(tab, kept.pictures.filter((_, index) => shots[index]!.of === area), 12)));
  for (const [hue, number, height] of [[210, 30, 50], [220, 9, 20], [230, 12, 50]] as const) {
    const row = (i: number) => ({ colour: `#${[hue, i * 5, 255 - i * 5].map((part) => part.toString(16).padStart(2, '0')).join('')}`, length: height });
    expect(seen).toContainEqual(Array.from({ length: number }, (_, i) => row(i)));
  }
  for (const words of ['Words of a frame in a component', 'Inner page of the same site', 'Innermost page', 'Words on another host of the shop', 'And within it', 'Locked words of the shop', 'Words in an open component', 'Words in a closed component']) expect(kept.page).toContain(words);
  expect(kept.page).not.toMatch(/Words of another site|Counts visits|Words of a sign-in|secret-of/);
  expect(kept.snapshot).toContain('Words on another host of the shop');
  expect(kept.snapshot, 'not in the browser’s own copy either').not.toMatch(/secret-of/);
  await expect(tab.frameLocator('iframe[src*="m.aliexpress.com/gallery/other"]').locator('[name=_tb_token_]')).toHaveValue('secret-of-other');
  expect(kept.page).toMatch(/<template shadowrootmode="closed">/);
  expect(kept.page).toMatch(/<canvas id="drawn"[^>]*><img data-dispute-helper="canvas" alt="" src="data:image\/png/);
  expect(kept.layout.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Inner page of the same site', 'Words on another host of the shop', 'And within it', 'Words in a closed component']));
  const told = kept.layout.texts.map(({ text }) => text);
  expect(told, 'what the style writes is seen, too').toContain('US $98.76');
  expect(told).toContain('Shown within');
  expect(told.filter((text) => /unseen/.test(text)), 'what nobody saw is not said to have stood there').toEqual([]);
  expect(kept.completeness).toMatchObject({ frames: { read: 11, refused: 3 }, shadow: { open: 2, closed: 0 }, canvases: { seen: 3, kept: 1 }, videos: 1 });
  expect(kept.completeness.lacks.find(({ code }) => code === 'frames')?.names?.sort()).toEqual(['frames.example', 'login.aliexpress.com', 'sandboxed']);
  expect(codes(kept.completeness.lacks), 'the shop’s own inner pages are pictured to their ends, but for one that is turned').toEqual(['audio', 'canvases', 'embedded', 'folded', 'frames', 'inner-scroll', 'videos']);
  expect(kept.completeness.lacks.find(({ code }) => code === 'inner-scroll')?.count).toBe(1);
  expect(kept.completeness.containers!.left).toBe(0);
  const stored = kept.completeness.images.stored;
  expect(stored.filter((url) => url.startsWith('blob:'))).toHaveLength(1);
  expect(stored).toEqual(expect.arrayContaining([pictureAt('small'), pictureAt('back'), pictureAt('before')]));
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

test('Folds are opened in many languages, in inner pages too, and no button that could change anything is ever pressed', async ({ shop, open, capture }) => {
  const tab = await open('dangerous', { width: 1_200, height: 1_600 });
  // The same once more in an inner page that is open to the page around it, and in one that is not.
  for (const [id, host] of Object.entries({ near: 'www', far: 'm' })) await tab.evaluate(([name, src]) => document.body.append(Object.assign(document.createElement('iframe'), { id: name, src, width: 900, height: 500 })), [id, shop.showHtml(`https://${host}.aliexpress.com/p/dangerous.html`, html('dangerous'))]);
  for (const id of ['near', 'far']) await expect(tab.frameLocator(`#${id}`).locator('#rogue2')).toHaveCount(1);
  const pressed = () => Promise.all(tab.frames().map((frame) => frame.evaluate(() => (window as unknown as { pressed: string[] }).pressed)));
  const kept = await capture(tab);
  expect(await pressed()).toEqual([[], [], []]);
  expect(tab.frames().map((frame) => new URL(frame.url()).pathname), 'no page was left').toEqual(['/p/order/detail.html', '/p/dangerous.html', '/p/dangerous.html']);
  for (const words of ['two metres of cable', 'coupon -2.00', 'older event 1', 'older event 2', 'mais palavras', 'mehr Worte']) expect(kept.page.match(new RegExp(`Folded: ${words}`, 'g')), words).toHaveLength(3);
  expect(kept.page).toMatch(/<div id="rows">/);
  expect(kept.page).toMatch(/<details id="d2" trap-open/);
  const { opened, left } = kept.completeness.folded!;
  expect(opened).toEqual(expect.arrayContaining(['Product details', 'Discounts', 'View more', 'Ver mais', 'Mehr anzeigen ▾']));
  expect(left).toEqual(expect.arrayContaining(['View orders']));
  expect(opened.filter((name) => name === 'Product details')).toHaveLength(3);
  // Shut again, where the page lets us.
  for (const frame of tab.frames()) expect(await frame.evaluate(() => ['d1', 'rows', 'ptText', 'deText'].map((id) => document.querySelector<HTMLDetailsElement>(`#${id}`)!).map((one) => (one.localName === 'details' ? !one.open : one.hidden)))).toEqual([true, true, true, false]);
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
  await expect(tab.getByText(/Taking pictures: ([3-9]|1\d|2\d) of 3\d\. Stop keeps those taken/)).toBeVisible();
  await tab.getByRole('button', { name: 'Stop' }).click();
  await expect(tab.getByRole('heading', { name: 'Captured, not yet delivered' })).toBeVisible();
  const stopped = await kept();
  expect(stopped!.pictures.length).toBeGreaterThanOrEqual(2);
  expect(stopped!.completeness).toMatchObject({ screenshots: { parts: stopped!.pictures.length, wholePage: false } });
  expect(codes(stopped!.completeness.lacks)).toEqual(['screenshots']);
  await expect.poll(() => tab.evaluate(() => [scrollY, document.documentElement.getAttribute('style')])).toEqual([4_000, null]);
});
