// npm run build: everything that is shipped.
import { buildExtension, buildProgram, program, shipped } from './steps/build.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { main } from './steps/run.mjs';

await main(async () => {
  await prerequisites();
  await install();
  await buildExtension();
  await buildProgram();
  console.log(`Extension  ${shipped}\nProgram    ${program}`);
});
