import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Shop } from '../stage/shop';

/** Leads every secure address to the shop: a proxy, and behind it a server with a certificate of its own. Nothing reaches the world. */
export class Street {
  private constructor(
    private readonly servers: Server[],
    readonly port: number,
  ) {}

  static async to(shop: Shop, folder: string): Promise<Street> {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=shop.test', '-keyout', key, '-out', cert], { stdio: 'ignore' });
    const secure = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, async (request, response) => {
      const served = await shop.serving(request.method ?? '', `https://${request.headers.host}${request.url}`, request.headers.origin);
      response.writeHead(served?.status ?? (served ? 200 : 404), { ...served?.headers, ...(served?.contentType && { 'Content-Type': served.contentType }) });
      response.end(served?.body);
    });
    const behind = await listening(secure);
    const proxy = createServer((_request, response) => response.writeHead(502).end());
    proxy.on('connect', (request, client) => {
      // Only the shop's street: what the browser itself asks its makers for ends here.
      if (!/\.(aliexpress|alicdn|aliexpress-media)\.\w+:443$/.test(request.url ?? '')) return void client.end('HTTP/1.1 502 Closed\r\n\r\n');
      const server = connect(behind, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connected\r\n\r\n');
        client.pipe(server).pipe(client);
      });
      for (const end of [client, server]) end.on('error', () => (client.destroy(), server.destroy()));
    });
    return new Street([proxy, secure], await listening(proxy));
  }

  close(): void {
    for (const server of this.servers) {
      server.close();
      server.closeAllConnections();
    }
  }
}

const listening = (server: Server): Promise<number> => new Promise((open) => server.listen(0, '127.0.0.1', () => open((server.address() as AddressInfo).port)));
