import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { type FastifyRequest, LogController } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { openApiDocument, serveOpenApi } from './openapi.js';
import type { Config } from './platform/config/index.js';
import { Database, migrateUp } from './platform/database/index.js';
import { AppError, validationPipe } from './platform/http/index.js';
import { createLogger, NestLogger } from './platform/http/logger.js';

const BODY_LIMIT_BYTES = 256 * 1024;
const UPLOAD_LIMIT_BYTES = 10 * 1024 * 1024;

interface AppOptions {
  /** Folder of the built h5 pages; served at `/` when it exists. */
  webRoot?: string;
}

/** The whole server, ready to listen. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<NestFastifyApplication> {
  const logger = createLogger(config.logLevel);
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: true,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.useGlobalPipes(validationPipe());
  acceptEmptyBodies(app);
  app.enableShutdownHooks();
  await secure(app);
  logRequests(app);
  serveOpenApi(app, openApiDocument(app));
  if (options.webRoot && existsSync(options.webRoot)) await servePages(app, options.webRoot);
  // The tables and what ships with the product come before the modules' own start-up, which reads them.
  await migrateUp(app.get(Database));
  await app.init();
  return app;
}

/** WeChat says JSON also when there is nothing to send: an empty body is none, not a broken one. */
function acceptEmptyBodies(app: NestFastifyApplication): void {
  const parse = app.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'ignore');
  app.useBodyParser('application/json', { bodyLimit: BODY_LIMIT_BYTES }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else void parse(request as FastifyRequest, body.toString(), done);
  });
}

async function secure(app: NestFastifyApplication): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(multipart, { limits: { fileSize: UPLOAD_LIMIT_BYTES, files: 1, fields: 4 } });
}

/** One line per answer: method, route pattern, status, milliseconds. No query, no body: they may hold personal data. */
function logRequests(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (!route.startsWith('/api/')) return;
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
}

/** The h5 build. Unknown paths without an extension get the page; a missing script stays a 404. */
async function servePages(app: NestFastifyApplication, root: string): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    maxAge: '365d',
    immutable: true,
    setHeaders: (reply, path) => {
      if (path.endsWith('.html')) void reply.header('cache-control', 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (path.startsWith('/api/') || extname(path) !== '') {
      const problem = new AppError('http.not_found').toProblem(request.id);
      return reply.status(404).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
    }
    return reply.sendFile('index.html');
  });
}
