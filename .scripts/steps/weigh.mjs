import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Refusal } from './run.mjs';

/** What a browser's shop would have people download, all languages in it. */
const heaviest = 400_000;

/** The size that a folder has as a ZIP: each file packed, with its two headers, and the end of the list. */
function zippedSize(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
  return files.reduce((sum, path) => sum + deflateRawSync(readFileSync(path), { level: 9 }).length + 76 + 2 * relative(folder, path).length, 22);
}

/** Fails when the extension has grown too heavy. */
export function weigh(name, folder) {
  const size = zippedSize(folder);
  const languages = readdirSync(join(folder, '_locales')).length;
  const said = `The extension for ${name}, zipped, with ${languages} languages: ${(size / 1000).toFixed(1)} kB of at most ${heaviest / 1000}`;
  if (size > heaviest) throw new Refusal(`${said}. Find what made it grow; words that need the program need not be shipped in every language (extension/locales/everywhere.ts).`);
  console.log(`${said} … done`);
}
