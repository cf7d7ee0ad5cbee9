import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, command, listen, step } from './run.mjs';

const chromiums = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: folders().map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
};

/** Named last: Chrome and Edge may refuse to load an extension from the command line. */
const branded = {
  linux: ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: folders().flatMap((folder) => [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')]),
};

function folders() {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
}

/** The browser for tests and demo: found, or installed, or a sentence that says what to do. */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) {
    if (existsSync(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
    throw new Refusal(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, but there is no such file. Correct it, or remove it and a browser is looked for.`);
  }
  return first(chromiums) ?? (await playwrights()) ?? (await install()) ?? first(branded) ?? refuse();
}

const first = (paths) => (paths[process.platform] ?? []).find((path) => existsSync(path));

/** Firefox, for the tests that are about it; where there is none and none can be installed they say so and are left out. */
export async function findFirefox() {
  const places = { linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'], win32: folders().map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')) };
  const found = process.env.FIREFOX_PATH ?? first(places);
  if (found || !canApt()) return found;
  try {
    await apt('Installing Firefox', ['firefox-esr', 'openssl']);
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    console.error(failure.message);
  }
  return first(places);
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function install() {
  try {
    if (canApt()) await apt('Installing Chromium', ['chromium', 'fonts-liberation']);
    else await step('Installing Chromium for the tests', process.execPath, [command('@playwright/test', 'playwright'), 'install', 'chromium']);
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    console.error(failure.message);
  }
  return first(chromiums) ?? (await playwrights());
}

function refuse() {
  throw new Refusal('No browser was found and none could be installed. Install Chromium, or set CHROMIUM_PATH to a Chromium or Chrome that you have, then run this command again.');
}

/** Debian and its kin, as root: packages can be installed without asking. */
const canApt = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function apt(title, packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await step('Asking Debian for its packages', 'apt-get', ['update', '-qq']);
  await step(title, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/** What some tests look at their results with; where it is missing and can't be installed, those tests say so. */
export async function findTools() {
  if (process.platform !== 'linux') return;
  const wanted = { qpdf: 'qpdf', pdftotext: 'poppler-utils', mutool: 'mupdf-tools', strace: 'strace', ss: 'iproute2' };
  const missing = [];
  for (const [tool, pack] of Object.entries(wanted)) if ((await listen('which', [tool])).code !== 0) missing.push(pack);
  if (!existsSync('/usr/share/fonts/truetype')) missing.push('fonts-dejavu-core');
  if (missing.length === 0) return;
  try {
    if (canApt()) return await apt(`Installing ${missing.join(', ')}`, missing);
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    console.error(failure.message);
  }
  console.warn(`Some tests look at their results with ${missing.join(', ')}; install these packages to run them too.`);
}

