import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dotnetProgram } from './settings';

/** A folder of the program, and the token of a script of the user's own that the program with this folder knows. */
export interface Folder {
  path: string;
  token: string;
}

let first: Promise<Folder> | undefined;

/** A folder that nobody else has. The program itself makes the first one of this worker and a token in it, which costs more than a start; the others are copies of that one. */
export async function newFolder(): Promise<Folder> {
  first ??= makeFirst();
  const { path, token } = await first;
  const copy = await mkdtemp(join(tmpdir(), 'disputehelper-'));
  await cp(path, copy, { recursive: true });
  return { path: copy, token };
}

async function makeFirst(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'disputehelper-first-'));
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  const { code, output } = await command(path, 'token', 'new', '--name', 'tests');
  const token = output.trim();
  if (code !== 0 || !/^[\w-]{43}$/.test(token)) throw new Error(`The program made no token and ended with ${code}:\n${output}`);
  return { path, token };
}

/** Runs a command of the program on a folder. */
export async function command(folder: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn('dotnet', [dotnetProgram, ...args, '--data', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  return await new Promise((done) => child.on('close', (code) => done({ code, output })));
}
