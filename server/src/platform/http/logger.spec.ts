import { Writable } from 'node:stream';
import { createLogger } from './logger.js';

describe('log lines', () => {
  it('hold the request id and no header, address or body', () => {
    let output = '';
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        output += chunk.toString();
        done();
      },
    });
    const request = {
      id: 'r-1',
      method: 'POST',
      url: '/api/v1/me?phone=13800000000',
      headers: { authorization: 'Bearer secret' },
      body: { phone: '13800000000' },
    };
    createLogger('info', sink).info({ req: request }, 'answered');
    expect(JSON.parse(output)).toEqual({
      level: 30,
      time: expect.any(Number) as number,
      req: { id: 'r-1', method: 'POST' },
      msg: 'answered',
    });
  });
});
