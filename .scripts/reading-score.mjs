// npm run reading:score: how well the pages of tests/fixtures/pages/corpus are read, as they are and changed by a seeded generator.
// npm run reading:score -- --page chat --why chat.sender: one kind of page, every wrong value of one field (see ScoreReport.cs).
import { join } from 'node:path';
import { prerequisites } from './steps/prepare.mjs';
import { main, run, step, top } from './steps/run.mjs';

await main(async () => {
  await prerequisites();
  await step('Building the tests', 'dotnet', ['build', join('tests', 'Api.Tests'), '-c', 'Release', '-v', 'q', '--nologo']);
  return run('dotnet', [join(top, 'tests', 'Api.Tests', 'bin', 'Release', 'net10.0', 'DisputeHelper.Tests.dll'), 'score', ...process.argv.slice(2)]);
});
