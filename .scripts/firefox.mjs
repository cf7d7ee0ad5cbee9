// npm run firefox: the extension for Firefox, as its makers' own checker sees it. The checker is fetched by npx when it is not there yet.
import { buildFirefox, firefox } from './steps/build.mjs';
import { install, prerequisites } from './steps/prepare.mjs';
import { main, step } from './steps/run.mjs';
import { weigh } from './steps/weigh.mjs';

/** Not among the packages that the project installs: 86 MB for one check. Mozilla's, MPL-2.0. */
const checker = 'web-ext@10.7.0';

await main(async () => {
  await prerequisites();
  await install();
  await buildFirefox();
  weigh('Firefox', firefox);
  const lint = ['--yes', checker, 'lint', '--source-dir', firefox, '--self-hosted', '--no-config-discovery', '--output', 'text'];
  const [program, args] = process.platform === 'win32' ? ['cmd', ['/c', 'npx', ...lint]] : ['npx', lint];
  await step("Mozilla's checks of the extension", program, args);
  console.log(`Firefox    ${firefox}`);
});
