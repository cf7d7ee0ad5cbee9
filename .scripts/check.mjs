// npm run check: format, types, the contract both ways, and the shipped build. Nothing is changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, buildProgram, shipped } from './steps/build.mjs';
import { askProgram, normal } from './steps/contract.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { Refusal, allOf, command, main, step } from './steps/run.mjs';
import { document } from './steps/schema.mjs';
import { weigh } from './steps/weigh.mjs';

const node = process.execPath;
const format = () => step('Format and analysers of C#', 'dotnet', ['format', 'DisputeHelper.sln', '--verify-no-changes', '--verbosity', 'quiet']);
const ofExtension = [
  buildExtension,
  () => weigh('Chromium', shipped),
  () => step('Types of the extension', node, [command('svelte-check'), '--workspace', 'extension', '--tsconfig', './tsconfig.json', '--fail-on-warnings']),
  () => step('Types of the browser tests', node, [command('typescript', 'tsc'), '--noEmit', '-p', join('tests', 'Browser.Tests')]),
];
const ofProgram = [
  buildProgram,
  async () => {
    if (normal(readFileSync(document, 'utf8')) !== normal(await askProgram()))
      throw new Refusal('api/openapi.json is not what the program answers. Run "npm run contract" and look at the difference.');
    console.log('The contract against the program … done');
  },
];

await main(async () => {
  await prerequisites();
  await install();
  let failed = 0;
  const each = async (steps) => {
    for (const next of steps) {
      try {
        await next();
      } catch (failure) {
        if (!(failure instanceof Refusal)) throw failure;
        console.error(failure.message);
        failed++;
      }
    }
  };
  // The formatter takes longer than everything about the extension. The program is built after it: both write into the same folders.
  await allOf(() => each([format]), () => each(ofExtension));
  await each(ofProgram);
  console.log(failed === 0 ? '\nEverything is in order.' : `\n${failed} of ${1 + ofExtension.length + ofProgram.length} checks failed.`);
  return failed === 0 ? 0 : 1;
});
