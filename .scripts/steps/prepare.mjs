import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, listen, step, top } from './run.mjs';

/** Node and .NET are the only two things that must be there already. */
export async function prerequisites() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Refusal(`Node 20 or newer is needed, and this is ${process.version}. Install it from https://nodejs.org, then run this command again.`);
  const { code, output } = await listen('dotnet', ['--list-sdks']);
  if (code !== 0 || !/^10\./m.test(output))
    throw new Refusal('The .NET 10 SDK is needed and was not found. Install it from https://dotnet.microsoft.com/download/dotnet/10.0, then run this command again.');
}

/** Installs the packages when one is missing or of another version than the lock file names. */
export async function install() {
  if (installed()) return;
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) await step('Installing packages', process.execPath, [npm, 'ci', '--no-audit', '--no-fund']);
  else if (process.platform === 'win32') await step('Installing packages', 'cmd', ['/c', 'npm', 'ci', '--no-audit', '--no-fund']);
  else await step('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund']);
}

function installed() {
  const there = join(top, 'node_modules', '.package-lock.json');
  if (!existsSync(there)) return false;
  const wanted = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(there, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || found[path]?.version === version);
}
