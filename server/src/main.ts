import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { loadConfig } from './platform/config/index.js';
import { waitForDatabase } from './platform/database/index.js';
import { greeting } from './platform/greeting.js';
import { startFailure } from './platform/start-failure.js';

const WEB_ROOT = fileURLToPath(new URL('../../miniapp/dist/h5', import.meta.url));

try {
  const config = loadConfig(process.env);
  await waitForDatabase(config, (message) => process.stderr.write(`${message}\n`));
  const app = await createApp(config, { webRoot: WEB_ROOT });
  await app.listen({ host: config.host, port: config.port });
  process.stdout.write(greeting(await app.getUrl(), config));
} catch (error) {
  const { message, exitCode } = startFailure(error);
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
}
