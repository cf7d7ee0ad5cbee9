import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const top = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A failure that the reader can act on: its message is printed alone, without a stack. */
export class Refusal extends Error {}

/** dotnet's own news and telemetry stay out of our output. */
export const environment = { ...process.env, DOTNET_NOLOGO: '1', DOTNET_CLI_TELEMETRY_OPTOUT: '1', WXT_TELEMETRY_DISABLED: '1' };

/** Runs a program with its output on ours and gives its exit code; 127 when there is no such program. */
export function run(program, args, { cwd = top, env = {} } = {}) {
  return new Promise((done) => {
    spawn(program, args, { cwd, env: { ...environment, ...env }, stdio: 'inherit' })
      .on('error', () => done(127))
      .on('close', (code) => done(code ?? 1));
  });
}

/** Runs a program quietly: `{ code, output }`. */
export function listen(program, args, { cwd = top, env = {} } = {}) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(program, args, { cwd, env: { ...environment, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', () => done({ code: 127, output })).on('close', (code) => done({ code: code ?? 1, output }));
  });
}

let sideBySide = 0;

/** Does several things at once, each perhaps several steps; waits for all of them, then fails with the first that failed. */
export async function allOf(...works) {
  sideBySide++;
  const ends = await Promise.allSettled(works.map((work) => work()));
  sideBySide--;
  for (const { status, reason } of ends) if (status === 'rejected') throw reason;
}

/** A step that says one line when it begins, and everything it heard only when it fails. Beside others it has a line for its end. */
export async function step(title, program, args, options) {
  const alone = sideBySide === 0;
  process.stdout.write(`${title} …${alone ? '' : '\n'}`);
  const began = Date.now();
  const { code, output } = await listen(program, args, options);
  console.log(`${alone ? '' : `${title}:`} ${code === 0 ? 'done' : 'failed'} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (code !== 0) throw new Refusal(`${output.trim()}\n\n${title}: this failed, see above. Nothing else was changed.`);
}

/** The arguments for node that start a command of an installed package, on every system alike. */
export function command(pack, name = pack) {
  const folder = join(top, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** Runs a script to its end: a refusal prints its sentence, anything else is a bug and shows itself. */
export async function main(script) {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    console.error(failure.message);
    process.exitCode = 1;
  }
}
