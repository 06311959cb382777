import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { components } from '@linli/shared';
import { createApp } from '../../server/src/app.js';
import { demoId } from '../../server/src/demo/demo-id.js';
import { Clock, processClock } from '../../server/src/platform/clock.js';
import { loadConfig } from '../../server/src/platform/config/index.js';
import { EventRelay } from '../../server/src/platform/events/index.js';
import { Jobs } from '../../server/src/platform/jobs/index.js';
import { describeEachDatabase, type TestDatabases } from './databases.js';
import { copyOfDemo, type DemoPlace } from './demo-template.js';

type DemoPerson = components['schemas']['DemoPersonView'];

/** An answer of the server; `body` is what the test says it is. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

interface CallOptions {
  body?: unknown;
  /** Idempotency-Key; a new one for each call when absent. */
  key?: string;
  headers?: Record<string, string>;
}

const WAS_CLOSED = ['ECONNRESET', 'UND_ERR_SOCKET'];

/** Somebody at the other end of the wire. */
export class Caller {
  constructor(
    private readonly url: string,
    readonly personId: string | null,
    readonly token: string | null,
  ) {}

  get<T>(path: string): Promise<Answer<T>> {
    return this.call<T>('GET', path);
  }

  post<T>(path: string, body: unknown = {}, options: CallOptions = {}): Promise<Answer<T>> {
    return this.call<T>('POST', path, { body, ...options });
  }

  async call<T>(method: string, path: string, options: CallOptions = {}): Promise<Answer<T>> {
    const headers: Record<string, string> = { ...options.headers };
    if (this.token) headers.authorization = `Bearer ${this.token}`;
    if (method !== 'GET') headers['idempotency-key'] ??= options.key ?? randomUUID();
    let body: string | FormData | undefined;
    if (options.body instanceof FormData) body = options.body;
    else if (options.body !== undefined) {
      headers['content-type'] ??= 'application/json';
      body = typeof options.body === 'string' ? options.body : JSON.stringify(options.body);
    }
    const send = (): Promise<Response> => fetch(this.url + path, { method, headers, body });
    // A kept connection may be closed just when it is used again. The same key makes a second try harmless.
    const response = await send().catch((error: Error) => {
      if (!WAS_CLOSED.includes((error.cause as { code?: string } | undefined)?.code ?? '')) throw error;
      return send();
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      body: (json ? JSON.parse(text) : text) as T,
    };
  }
}

export interface TestServer {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly clock: Clock;
  readonly visitor: Caller;
  /** Signs in as one of the demo people, by display name (陈阿姨), role (DISPATCHER) or, for unlisted ones, key (person:deng) or id (id:0189…). */
  as(who: string): Promise<Caller>;
  /** Delivers all recorded events, so that listeners have done their work. */
  drain(): Promise<void>;
  /** Runs a job now, whatever its period; waits for a run that is under way. */
  runJob(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** The real server on a free port, with the demo district in a database of its own. */
export async function startServer(
  databaseUrl: string,
  env: Record<string, string> = {},
  options: { webRoot?: string; dataDir?: string } = {},
): Promise<TestServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'linli-data-')));
  const secrets = { AUTH_SECRET: '0'.repeat(64), DATA_KEY: '1'.repeat(64) };
  const config = loadConfig({
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    DEMO: '1',
    ...secrets,
    ...env,
  });
  const app = await createApp(config, options);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const visitor = new Caller(url, null, null);
  return {
    url,
    app,
    clock: app.get(Clock),
    visitor,
    as: (who) => signIn(visitor, url, who),
    drain: async () => void (await app.get(EventRelay).drain()),
    runJob: async (name) => {
      while (!(await app.get(Jobs).runNow(name))) await delay(20);
    },
    stop: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function signIn(visitor: Caller, url: string, who: string): Promise<Caller> {
  const personId = who.startsWith('id:')
    ? who.slice(3)
    : who.startsWith('person:')
      ? demoId(who)
      : await listed(visitor, who);
  const { body } = await visitor.post<{ accessToken: string }>('/api/v1/demo/sign-in', { personId });
  return new Caller(url, personId, body.accessToken);
}

async function listed(visitor: Caller, who: string): Promise<string> {
  const { body: people } = await visitor.get<DemoPerson[]>('/api/v1/demo/people');
  const person = people.find((p) => p.displayName === who || p.role === who);
  if (!person)
    throw new Error(`no demo person ${who}; there are ${people.map((p) => p.displayName).join(' ')}`);
  return person.personId;
}

/** A server whose demo is a copy, where that is possible: it starts in a fraction of the time. */
async function startDemo(databases: TestDatabases): Promise<TestServer> {
  // The suite before may have moved it: the demo is made, and each suite begins, in the present.
  processClock.set(null);
  const make = async ({ url, dataDir }: DemoPlace): Promise<void> => {
    const first = await startServer(url, {}, { dataDir });
    await first.app.close();
  };
  const place = await copyOfDemo(databases.kind, databases.freshUrl, make);
  if (!place) return startServer(await databases.freshUrl());
  return startServer(place.url, {}, { dataDir: place.dataDir });
}

/** Runs a suite against a running server, on SQLite and on MariaDB. */
export function describeEachServer(name: string, suite: (server: () => TestServer) => void): void {
  describeEachDatabase(name, (databases: TestDatabases) => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startDemo(databases);
    }, 240_000);
    afterAll(() => server?.stop());
    suite(() => server);
  });
}
