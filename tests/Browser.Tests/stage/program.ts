import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { command, newFolder } from './folder';
import { dotnetProgram } from './settings';

/** Something the program wrote, once it has. */
type Heard = { address: string; code: string };

/** The real program on a folder of its own. It can be stopped and started again on the same folder and port. */
export class Program {
  private child: ChildProcess | undefined;
  private heard: Heard | undefined;

  private constructor(
    readonly folder: string,
    private readonly token: string,
    readonly port: number,
  ) {}

  static async on(port: number): Promise<Program> {
    const { path, token } = await newFolder();
    const program = new Program(path, token, port);
    await program.start();
    return program;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const child = spawn('dotnet', [dotnetProgram, 'serve', '--data', this.folder, '--urls', this.address], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    this.heard = await new Promise<Heard>((ready, failed) => {
      let output = '';
      const listen = (text: Buffer) => {
        output += text.toString();
        const code = /Pairing code\s+(\S+)/.exec(output)?.[1];
        if (code) ready({ address: this.address, code });
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('close', (code) => failed(new Error(`The program ended with ${code}:\n${output}`)));
    });
  }

  /** Ends it, by default as Ctrl-C would; `SIGKILL` is the power cut. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('close', done));
    child.kill(signal);
    await ended;
  }

  /** Stands still, with everything it has begun, until `goOn`. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  goOn(): void {
    this.child?.kill('SIGCONT');
  }

  async remove(): Promise<void> {
    await this.stop('SIGKILL');
    // A typesetter that was killed with it may still be letting go of its files.
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  /** The code that its console shows. */
  get pairingCode(): string {
    if (!this.heard) throw new Error('The program has not been started.');
    return this.heard.code;
  }

  /** Runs a command of the same program on the same folder. */
  command(...args: string[]): Promise<{ code: number | null; output: string }> {
    return command(this.folder, ...args);
  }

  /** Asks as a script of the user's own would, with a token of its own. */
  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    return await fetch(this.address + path, {
      ...init,
      headers: { Authorization: `Bearer ${this.token}`, 'X-DisputeHelper': '1', ...init.headers },
    });
  }

  async read<T>(path: string): Promise<T> {
    const answer = await this.ask(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}
