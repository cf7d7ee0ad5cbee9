// npm test: everything. npm test -- extension|api|browser: one or some of the three.
import { buildEverything, buildExtension, buildTestExtension, buildTestFirefox } from './steps/build.mjs';
import { findBrowser, findFirefox, findTools } from './steps/browser.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { Refusal, allOf, main } from './steps/run.mjs';
import { forget, runSuite, suites } from './steps/suites.mjs';

await main(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in suites));
  if (unknown) throw new Refusal(`There is no suite "${unknown}". There are: ${Object.keys(suites).join(', ')}.`);
  const names = asked.length > 0 ? asked : Object.keys(suites);

  await prerequisites();
  await install();
  if (names.some((name) => name !== 'extension')) await findTools();
  const browser = names.includes('browser') ? await findBrowser() : undefined;
  const firefox = names.includes('browser') ? await findFirefox() : undefined;
  await allOf(
    async () => {
      // WXT also writes the types that the extension's own tests are compiled with.
      await buildExtension();
      if (names.some((name) => name !== 'api')) await buildTestExtension();
      if (firefox) await buildTestFirefox();
    },
    async () => {
      if (names.some((name) => name !== 'extension')) await buildEverything();
    },
  );

  forget();
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const complaints = [];
  for (const name of names) {
    const { code, ...counts } = await runSuite(suites[name], browser, firefox);
    for (const key of Object.keys(sum)) sum[key] += counts[key];
    if (counts.passed + counts.failed === 0) complaints.push(`${suites[name].title}: no test ran.`);
    else if (code !== 0 && counts.failed === 0) complaints.push(`${suites[name].title}: the runner ended with code ${code} although no test failed.`);
  }
  for (const complaint of complaints) console.error(complaint);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  return sum.failed > 0 || complaints.length > 0 ? 1 : 0;
});
