// npm run pictures: pictures of every page, made by a real browser on sample pages, into .github/pictures.
// PICTURES_TO=DIR, PICTURES_OF=overview,claim, PICTURES_IN=light,dark,arabic,panel choose.
import { join } from 'node:path';
import { buildProgram, buildTestExtension } from './steps/build.mjs';
import { findBrowser } from './steps/browser.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { command, main, run, top } from './steps/run.mjs';
import { stage } from './steps/suites.mjs';

await main(async () => {
  await prerequisites();
  await install();
  const browser = await findBrowser();
  await buildTestExtension();
  await buildProgram();
  const folder = join(top, 'tests', 'Browser.Tests', 'pictures');
  const env = { ...stage(browser), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return await run(process.execPath, [command('@playwright/test', 'playwright'), 'test', '--config', join(folder, 'pictures.config.ts')], { env });
});
