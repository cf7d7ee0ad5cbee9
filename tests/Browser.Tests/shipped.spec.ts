import { captureInto, order, pair } from './stage/acts';
import { lamps, sample } from './stage/samples';
import { shippedExtension } from './stage/settings';
import { expect, test, visit } from './stage/stage';

test.use({ extension: shippedExtension });

interface Completeness {
  lacks: { code: string; text: string }[];
  screenshots: { parts: number };
  mhtml: boolean;
}

test('The shipped extension, with no more than its required permissions, captures and says what it lacks', async ({ program, buyer, shop }) => {
  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  const capture = await captureInto(program, tab);

  const names = new Set(capture.parts.map((part) => part.name));
  expect([...names].sort()).toEqual(['image', 'layout', 'page', 'response']);
  const said = capture.head.completeness as Completeness;
  expect(said.mhtml).toBe(false);
  expect(said.screenshots.parts).toBe(0);
  expect(said.lacks.length).toBeGreaterThanOrEqual(2);
  for (const { text } of said.lacks) expect(text).toMatch(/^([A-Z]|\d+ [a-z]).*\.$/s);
  await expect(tab.getByText(/Missing or uncertain: /).first()).toBeVisible();
  await tab.getByText('Details', { exact: true }).click();
  for (const { text } of said.lacks) await expect(tab.getByText(text)).toBeVisible();
  expect((await order(program, '8100000000001234')).total?.value.amount).toBe('77.03');
});
