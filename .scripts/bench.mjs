// npm run bench: the figures of tests/Benchmarks and of tests/Browser.Tests/bench, each against its limit in the same run.
// npm run bench -- reading: one of them (reading-list and reading-chat: a half of it); browser: all that need a browser; harvest: one of those.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './steps/browser.mjs';
import { buildExtension, buildProgram, buildTestExtension } from './steps/build.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { command, main, run } from './steps/run.mjs';
import { stage } from './steps/suites.mjs';

await main(async () => {
  const asked = process.argv.slice(2);
  await prerequisites();
  await install();
  await buildExtension();
  await buildProgram();
  let code = 0;
  const folder = join('tests', 'Browser.Tests', 'bench');
  const inBrowser = readdirSync(folder).flatMap((file) => (file.endsWith('.bench.ts') ? [file.slice(0, -'.bench.ts'.length)] : []));
  const browsing = asked.filter((name) => inBrowser.includes(name)).map((name) => `${name}.bench.ts`);
  const programs = asked.filter((name) => name !== 'browser' && !inBrowser.includes(name));
  if (asked.length === 0 || programs.length > 0) code = await run('dotnet', ['run', '-c', 'Release', '--project', join('tests', 'Benchmarks'), '--', ...programs]);
  if (asked.length === 0 || asked.includes('browser') || browsing.length > 0) {
    // Only there may pictures be taken without somebody who allows it.
    await buildTestExtension();
    const config = join(folder, 'bench.config.ts');
    code = (await run(process.execPath, [command('@playwright/test', 'playwright'), 'test', '--config', config, ...(asked.includes('browser') ? [] : browsing)], { env: stage(await findBrowser()) })) || code;
  }
  return code;
});
