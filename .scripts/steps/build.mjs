import { join } from 'node:path';
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

/** Not without client types that fit the contract: a drift ends here. */
export async function buildExtension() {
  await checkSchema();
  await step('Building the extension', process.execPath, [command('wxt'), 'build', 'extension']);
}

export const buildTestExtension = () =>
  step('Building the extension for tests', process.execPath, [command('wxt'), 'build', 'extension', '--mode', 'test']);

export const buildFirefox = () => step('Building the extension for Firefox', process.execPath, [command('wxt'), 'build', 'extension', '-b', 'firefox']);

export const buildTestFirefox = () =>
  step('Building the extension for tests in Firefox', process.execPath, [command('wxt'), 'build', 'extension', '-b', 'firefox', '--mode', 'test']);

export const buildProgram = () =>
  step('Building the program', 'dotnet', ['build', join('api', 'DisputeHelper.Api.csproj'), '-c', 'Release', '-v', 'q', '--nologo']);

export const buildEverything = () => step('Building the program and its tests', 'dotnet', ['build', 'DisputeHelper.sln', '-c', 'Release', '-v', 'q', '--nologo']);
