import { join } from 'node:path';
import { madeOnce } from './made.mjs';
import { command, step, top } from './run.mjs';
import { checkSchema } from './schema.mjs';

/** The folder to load into the browser, and its twin for tests, whose optional permissions are required ones. */
export const shipped = join(top, 'extension', '.output', 'chrome-mv3');
export const testBuild = join(top, 'extension', '.output', 'chrome-mv3-test');

/** The same two for Firefox. */
export const firefox = join(top, 'extension', '.output', 'firefox-mv3');
export const firefoxTest = join(top, 'extension', '.output', 'firefox-mv3-test');

/** The program, as `dotnet` starts it. */
export const program = join(top, 'api', 'bin', 'Release', 'net10.0', 'DisputeHelper.dll');

const build = (title, folder, ...words) =>
  madeOnce(title, folder, words, () => step(title, process.execPath, [command('wxt'), 'build', 'extension', ...words]));

/** Not without client types that fit the contract: a drift ends here. */
export async function buildExtension() {
  await checkSchema();
  await build('Building the extension', shipped);
}

export const buildTestExtension = () => build('Building the extension for tests', testBuild, '--mode', 'test');

export const buildFirefox = () => build('Building the extension for Firefox', firefox, '-b', 'firefox');

export const buildTestFirefox = () => build('Building the extension for tests in Firefox', firefoxTest, '-b', 'firefox', '--mode', 'test');

export const buildProgram = () =>
  step('Building the program', 'dotnet', ['build', join('api', 'DisputeHelper.Api.csproj'), '-c', 'Release', '-v', 'q', '--nologo']);

export const buildEverything = () => step('Building the program and its tests', 'dotnet', ['build', 'DisputeHelper.sln', '-c', 'Release', '-v', 'q', '--nologo']);
