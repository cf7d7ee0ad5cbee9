import { createServer, type Server } from 'node:http';

/** Answers on a port of ours and passes `/hello` on to the real program, to borrow its proof. Writes down what it is told. */
export class Impostor {
  readonly asked: { method: string; path: string; authorization: string | undefined; body: string }[] = [];
  private server: Server | undefined;

  constructor(
    private readonly port: number,
    private readonly real: number,
  ) {}

  start(): Promise<void> {
    this.server = createServer(async (request, response) => {
      let body = '';
      for await (const piece of request) body += piece;
      const path = request.url ?? '/';
      this.asked.push({ method: request.method ?? '', path, authorization: request.headers.authorization, body });
      const borrowed = path.startsWith('/hello')
        ? await fetch(`http://127.0.0.1:${this.real}${path}`, { headers: { 'X-DisputeHelper': '1' } }).then((answer) => answer.text(), () => '')
        : '';
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(borrowed || JSON.stringify({ name: 'DisputeHelper', proof: 'A'.repeat(43) }));
    });
    return new Promise((ready) => this.server?.listen(this.port, '127.0.0.1', ready));
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => (this.server ? this.server.close(done) : done(undefined)));
  }
}
