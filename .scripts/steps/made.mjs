import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './run.mjs';

/** What is made of the sources, or before them, lies in the same folder. */
const notSources = ['.output', '.wxt', 'node_modules'];

/** The bytes and names of everything in some files and folders. */
function fingerprint(paths, words = []) {
  const hash = createHash('sha256').update(JSON.stringify(words));
  const add = (path) => {
    if (!existsSync(path)) return void hash.update(`${path}\0nothing\0`);
    if (statSync(path).isDirectory()) return readdirSync(path).sort().forEach((name) => notSources.includes(name) || add(join(path, name)));
    const bytes = readFileSync(path);
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  };
  paths.forEach(add);
  return hash.digest('hex');
}

/** All that the extension is made of: its folder, the packages that are installed, the tools' own versions, what they hear from the environment. */
const sources = (words) =>
  fingerprint(
    [join(top, 'extension'), join(top, 'package.json'), join(top, 'package-lock.json'), join(top, 'node_modules', '.package-lock.json'), join(top, '.scripts', 'steps')],
    [...words, process.version, ...Object.entries(process.env).filter(([name]) => /^(NODE_ENV|NODE_OPTIONS|BROWSER|(WXT|VITE)_\w+)$/.test(name)).sort()],
  );

/**
 * Makes a folder out of the extension's sources, unless it is as it was made from these very sources: not a byte of either may differ. `words` are the
 * builder's own. A file beside the folder keeps both fingerprints; it is written only when the sources stood still while they were built.
 */
export async function madeOnce(title, folder, words, make) {
  const note = `${folder}.made.json`;
  const before = sources(words);
  const known = noted(note);
  // WXT also writes the types that the tests are compiled with.
  if (known.sources === before && known.folder === fingerprint([folder]) && existsSync(join(top, 'extension', '.wxt', 'tsconfig.json')))
    return console.log(`${title} … not again: it is as it was built, and so is all that it was built from`);
  rmSync(note, { force: true });
  await make();
  if (sources(words) === before) writeFileSync(note, JSON.stringify({ sources: before, folder: fingerprint([folder]) }));
}

/** A note that was cut short, as by a power cut, knows nothing. */
function noted(note) {
  try {
    return JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    return {};
  }
}
