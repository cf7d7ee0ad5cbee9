// npm run contract: C# types → api/openapi.json → extension/api/schema.d.ts.
import { join } from 'node:path';
import { writeSchema } from './steps/schema.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { main, step } from './steps/run.mjs';

await main(async () => {
  await prerequisites();
  await install();
  // The specification that compares the file also writes it, so that there is one way to spell it.
  const only = ['--filter', 'FullyQualifiedName~The_checked_in_contract_is_the_one_that_the_program_tells'];
  const env = { UPDATE_CONTRACT: '1' };
  await step('Writing api/openapi.json', 'dotnet', ['test', join('tests', 'Api.Tests'), '-c', 'Release', '--nologo', ...only], { env });
  await writeSchema();
});
