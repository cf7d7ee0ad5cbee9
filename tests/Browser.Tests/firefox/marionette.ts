import { connect, type Socket } from 'node:net';

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/** Firefox's own remote control, as its drivers speak it: JSON behind its length, over a local socket. */
export class Marionette {
  private readonly waiting = new Map<number, (reply: Reply) => void>();
  private heard = Buffer.alloc(0);
  private asked = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (piece) => this.hear(piece));
  }

  static async on(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((open, failed) => socket.once('connect', open).once('error', failed));
    const browser = new Marionette(socket);
    // The greeting has the number 0 and no question.
    await new Promise<void>((greeted) => browser.waiting.set(0, () => greeted()));
    return browser;
  }

  async ask<T>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.asked;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    const answered = new Promise<Reply>((answer) => this.waiting.set(id, answer));
    this.socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    const [, , error, result] = await answered;
    if (error) throw new Error(`${command}: ${error.message}`);
    return result as T;
  }

  /** Runs in the page in front, or in the browser itself after `Marionette:SetContext`. */
  async run<T, A extends unknown[]>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const { value } = await this.ask<{ value: T }>('WebDriver:ExecuteScript', { script: `return (${script.toString()})(...arguments)`, args, sandbox: null });
    return value;
  }

  close(): void {
    this.socket.destroy();
  }

  private hear(piece: Buffer): void {
    this.heard = Buffer.concat([this.heard, piece]);
    for (;;) {
      const colon = this.heard.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.heard.subarray(0, colon).toString());
      if (this.heard.length < end) return;
      const said = JSON.parse(this.heard.subarray(colon + 1, end).toString()) as Reply | object;
      this.heard = this.heard.subarray(end);
      const reply: Reply = Array.isArray(said) ? (said as Reply) : [1, 0, null, said];
      this.waiting.get(reply[1])?.(reply);
      this.waiting.delete(reply[1]);
    }
  }
}
