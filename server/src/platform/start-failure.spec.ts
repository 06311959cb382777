import { createServer, type Server } from 'node:net';
import { ConfigError } from './config/index.js';
import { startFailure } from './start-failure.js';

const listen = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

describe('a start that fails', () => {
  it('says what to do when another program has the port', async () => {
    const other = await listen(0);
    const { port } = other.address() as { port: number };
    const error: unknown = await listen(port).catch((reason: unknown) => reason);
    other.close();
    expect(startFailure(error)).toEqual({
      message: `port ${port} is taken by another program: set PORT to a free one`,
      exitCode: 69,
    });
  });

  it('names the settings that are wrong, and shows where anything else came from', () => {
    expect(startFailure(new ConfigError(['PORT must be a number']))).toMatchObject({ exitCode: 78 });
    const unknown = new Error('no idea');
    expect(startFailure(unknown)).toEqual({ message: unknown.stack, exitCode: 1 });
  });
});
