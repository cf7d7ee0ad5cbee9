// npm run contract: C# types → api/openapi.json → extension/api/schema.d.ts.
import { writeFileSync } from 'node:fs';
import { buildProgram } from './steps/build.mjs';
import { askProgram, document, normal, writeSchema } from './steps/contract.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { main } from './steps/run.mjs';

await main(async () => {
  await prerequisites();
  await install();
  await buildProgram();
  writeFileSync(document, normal(await askProgram()));
  await writeSchema();
});
