import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Refusal } from './run.mjs';

/** What a browser's shop would have people download, and what each language may add: its words for every page are shipped, so that none has to be fetched. */
export const heaviest = 400_000;
const heaviestLanguage = 25_000;

/** The size that a folder has as a ZIP: each file packed, with its two headers, and the end of the list. */
export function zippedSize(folder, counts = () => true) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile() && counts(relative(folder, path)));
  return files.reduce((sum, path) => sum + deflateRawSync(readFileSync(path), { level: 9 }).length + 76 + 2 * relative(folder, path).length, 22);
}

const isWords = (path) => path.startsWith('_locales');

/** Fails when the extension has grown too heavy. */
export function weigh(name, folder) {
  const size = zippedSize(folder, (path) => !isWords(path));
  const languages = readdirSync(join(folder, '_locales')).length;
  const words = zippedSize(folder, isWords);
  const kilo = (bytes) => (bytes / 1000).toFixed(0);
  const said = `The extension for ${name}, zipped: ${kilo(size)} kB of at most ${heaviest / 1000}, and ${languages} languages of ${kilo(words / languages)} kB each (at most ${heaviestLanguage / 1000})`;
  if (size > heaviest || words > heaviestLanguage * languages) throw new Refusal(`${said}. Find what made it grow, or raise the limit in .scripts/steps/weigh.mjs and say why.`);
  console.log(`${said} … done`);
}
