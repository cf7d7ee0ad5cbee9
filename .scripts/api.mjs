// npm run pair, npm run pack, npm run api -- COMMAND …: a command of the program, built first if need be.
import { existsSync } from 'node:fs';
import { buildProgram, program } from './steps/build.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { main, run } from './steps/run.mjs';

await main(async () => {
  if (!existsSync(program)) {
    await prerequisites();
    await install();
    await buildProgram();
  }
  // Paths in the arguments are meant from where the user stands.
  return await run('dotnet', [program, ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() });
});
