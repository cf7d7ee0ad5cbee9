// npm start: installs and builds what is missing, then serves until Ctrl-C.
import { spawn } from 'node:child_process';
import { buildExtension, buildProgram, program, shipped } from './steps/build.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { environment, main } from './steps/run.mjs';

await main(async () => {
  await prerequisites();
  await install();
  await buildExtension();
  await buildProgram();
  console.log(`\nLoad the extension from     ${shipped}`);
  console.log('                            (in the browser: chrome://extensions, switch on "Developer mode", "Load unpacked")');
  // The program prints its address and the pairing code itself, and reads Enter for a new code.
  const child = spawn('dotnet', [program, 'serve', ...process.argv.slice(2)], { stdio: 'inherit', env: environment });
  // Ctrl-C reaches the program as well; this script waits for it, so that nothing is cut off.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
  return await new Promise((done) => child.on('close', (code) => done(code ?? 0)));
});
