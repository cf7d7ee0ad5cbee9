import { expect, test } from './gallery/gallery';
import { compare } from './gallery/pixels';

test('The pictures, one below the other, are the browser’s own picture of the whole page, and no line of text is cut', async ({ open, capture }) => {
  const tab = await open('columns');
  const kept = await capture(tab);
  await tab.evaluate(() => document.querySelector('dispute-helper-button')?.remove());
  const [once, twice] = [await tab.screenshot({ fullPage: true, caret: 'initial' }), await tab.screenshot({ fullPage: true, caret: 'initial' })];
  const noise = await compare(tab, [once.toString('base64')], twice);
  const ours = await compare(tab, kept.pictures, once);
  expect(ours.sizes[0]![1]).toBe(ours.sizes[1]![1]);
  expect(ours.pixels).toBeLessThanOrEqual(noise.pixels);
});
