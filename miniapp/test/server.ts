import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  method: string;
  path: string;
  headers: http.IncomingHttpHeaders;
  body: unknown;
}

export interface Answer {
  /** 0: the network breaks before anything is answered. */
  status?: number;
  body?: unknown;
}

/** A real HTTP server for one test file; `answer` may be changed between tests. */
export class TestServer {
  readonly seen: Seen[] = [];
  answer: (request: Seen) => Answer | Promise<Answer> = () => ({ body: {} });
  private readonly server = http.createServer((request, response) => void this.handle(request, response));

  /** Listens on a free port and becomes the API's origin. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    process.env.TARO_APP_API_BASE = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Seen requests of a path, in order. */
  of(path: string): Seen[] {
    return this.seen.filter((one) => one.path === path);
  }

  private async handle(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const seen: Seen = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    };
    this.seen.push(seen);
    const { status = 200, body } = await this.answer(seen);
    if (status === 0) return void request.socket.destroy();
    response.writeHead(status, {
      'content-type': status < 400 ? 'application/json' : 'application/problem+json',
    });
    response.end(body === undefined ? '' : JSON.stringify(body));
  }
}
