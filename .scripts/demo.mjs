// npm run demo: the whole chain on sample pages, without an account: captures, case, deadlines, demo/evidence-pack.pdf.
import { join } from 'node:path';
import { buildProgram, buildTestExtension } from './steps/build.mjs';
import { findBrowser } from './steps/browser.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { command, main, run } from './steps/run.mjs';
import { stage } from './steps/suites.mjs';

await main(async () => {
  await prerequisites();
  await install();
  const browser = await findBrowser();
  await buildTestExtension();
  await buildProgram();
  console.log();
  return await run(process.execPath, [command('@playwright/test', 'playwright'), 'test', '--config', join('tests', 'Browser.Tests', 'demo', 'demo.config.ts')], { env: stage(browser) });
});
