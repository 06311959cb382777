import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { openApiDocument } from '../openapi.js';
import { loadConfig } from '../platform/config/index.js';

/** Prints the OpenAPI document. Nothing is started: preview mode only reads the controllers. */
const secret = randomBytes(32).toString('hex');
const config = loadConfig({ ...process.env, NODE_ENV: 'production', AUTH_SECRET: secret, DATA_KEY: secret });
const app = await NestFactory.create(AppModule.forRoot(config), new FastifyAdapter(), {
  preview: true,
  logger: ['error'],
  abortOnError: false,
});
process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
