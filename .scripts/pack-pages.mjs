// npm run pack:pages: makes the pictures of pages in tests/fixtures/pack-pages anew, when a change of the pack's look is meant.
import { join } from 'node:path';
import { findTools } from './steps/browser.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { main, step } from './steps/run.mjs';

await main(async () => {
  await prerequisites();
  await install();
  await findTools();
  const env = { DISPUTEHELPER_RENEW_PAGES: '1' };
  await step('Drawing the pages', 'dotnet', ['test', join('tests', 'Api.Tests'), '-c', 'Release', '--nologo', '--filter', 'FullyQualifiedName~A_page_looks_as_its_picture'], { env });
  console.log('Look at tests/fixtures/pack-pages before you commit it.');
});
