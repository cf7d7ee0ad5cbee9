import { captureInto, pair, popup } from './stage/acts';
import { lamps, sample } from './stage/samples';
import { captureButton, expect, test, visit } from './stage/stage';
import { stumbles } from './stage/stumbles';

test('Popup, set-up and home page can be used by everybody', async ({ program, buyer, shop }) => {
  const setup = await buyer.ours('setup.html');
  await expect(setup.getByLabel('Pairing code')).toBeVisible();
  expect(await stumbles(setup), 'set-up, not paired').toEqual([]);
  const empty = await popup(buyer);
  await expect(empty.getByRole('heading', { name: 'Orders' })).toBeVisible();
  expect(await stumbles(empty), 'popup, not paired').toEqual([]);

  await pair(buyer, program);
  const tab = await visit({ buyer, shop }, sample('order-detail', lamps));
  await captureInto(program, tab);
  const full = await popup(buyer, tab);
  await expect(full.getByRole('article')).toHaveCount(1);
  expect(await stumbles(full), 'popup with an order').toEqual([]);
  await setup.reload();
  await expect(setup.getByRole('heading', { name: 'Connected', exact: true })).toBeVisible();
  expect(await stumbles(setup), 'set-up, paired').toEqual([]);

  const home = await buyer.context.newPage();
  await home.goto(program.address);
  expect(await stumbles(home), 'home page').toEqual([]);
});

test('The button in the page can be reached by keyboard and has a name', async ({ buyer, shop }) => {
  const tab = await visit({ buyer, shop }, sample('order-list', lamps));
  const button = captureButton(tab);
  await expect(button).toBeVisible();
  await button.focus();
  await expect(button).toBeFocused();
  const host = await button.evaluateHandle((one) => (one.getRootNode() as ShadowRoot).host);
  await host.evaluate((one) => one.setAttribute('data-under-test', ''));
  expect(await stumbles(tab, `{ include: [['[data-under-test]']] }`)).toEqual([]);
});
