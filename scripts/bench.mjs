// npm run bench: the figures of tests/Benchmarks, each against its bare limit in the same run.
import { join } from 'node:path';
import { install, prerequisites } from './steps/prepare.mjs';
import { buildExtension } from './steps/build.mjs';
import { main, run } from './steps/run.mjs';

await main(async () => {
  await prerequisites();
  await install();
  await buildExtension();
  return await run('dotnet', ['run', '-c', 'Release', '--project', join('tests', 'Benchmarks'), '--', ...process.argv.slice(2)]);
});
