import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './build.mjs';
import { Refusal, environment } from './run.mjs';

/** The contract as the program itself tells it, asked on a free port and an empty folder. */
export async function askProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'disputehelper-contract-'));
  const child = spawn('dotnet', [program, 'serve', '--data', folder, '--urls', 'http://127.0.0.1:0'], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const address = await new Promise((found, failed) => {
      let heard = '';
      const listen = (text) => {
        heard += text;
        const at = /running at (http:\/\/\S+)/.exec(heard);
        if (at) found(at[1]);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('close', () => failed(new Refusal(`${heard}\nThe program did not start, so its contract could not be read.`)));
    });
    const answer = await fetch(`${address}/openapi/v1.json`);
    if (!answer.ok) throw new Refusal(`The program answered ${answer.status} when asked for its contract:\n${await answer.text()}`);
    return await answer.text();
  } finally {
    child.kill();
    await new Promise((done) => (child.exitCode === null && child.signalCode === null ? child.on('close', done) : done()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** For comparing only. The servers' address names a port of this one run, so it is no part of the contract. */
export function normal(text) {
  const { servers: _, ...contract } = JSON.parse(text);
  return `${JSON.stringify(contract, null, 2)}\n`;
}
