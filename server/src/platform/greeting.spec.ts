import { greeting } from './greeting.js';

describe('the greeting of a server that listens', () => {
  it('is one line with its address, and one more in demo mode', () => {
    expect(greeting('http://127.0.0.1:3000', { demo: false })).toBe('邻里帮 http://127.0.0.1:3000\n');
    expect(greeting('http://[::1]:3000', { demo: true })).toBe(
      '邻里帮 http://127.0.0.1:3000\nDemo: open it and become one of nine people at 我的 → 登录\n',
    );
  });
});
