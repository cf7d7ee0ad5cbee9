import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shippedExtension } from './stage/settings';
import { expect, test } from './stage/stage';

test('A page that is not captured carries at most 30 kB of ours', () => {
  const folder = join(shippedExtension, 'content-scripts');
  const bytes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
  expect(bytes.length).toBeGreaterThanOrEqual(2);
  expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(30_000);
});
