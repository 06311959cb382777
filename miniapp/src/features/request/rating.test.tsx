import { useState } from 'react';
import { TestServer } from '../../../test/server';
import { control, tap, until, utils, words } from '../../../test/screen';
import { RateSheet } from './components/rate-sheet';
import { UNDO_SECONDS, useRating } from './use-rating';

const server = new TestServer();
const rated = () => server.of('/api/v1/requests/r/rate').map(({ body }) => body);
let done = 0;

function Demo() {
  const rating = useRating('r', () => done++);
  const [open, setOpen] = useState(true);
  return <RateSheet open={open} caption="楼道灯不亮" rating={rating} onClose={() => setOpen(false)} />;
}

beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  done = 0;
  server.answer = () => ({ body: { id: 'r' } });
});
afterEach(() => utils.unmout());

test('a star is not sent for ten seconds, and then once', async () => {
  await utils.mount(Demo);
  await tap('radio', '解决了');
  await tap('radio', '4 星，满意');
  expect(words()).toContain(`${UNDO_SECONDS} 秒后交上去`);
  await until(() => words().includes('8 秒后交上去'), 4000);
  expect(rated()).toEqual([]);
  await until(() => done === 1, (UNDO_SECONDS + 3) * 1000);
  expect(rated()).toEqual([{ solved: 'YES', stars: 4 }]);
}, 20_000);

test('改一下 stops it; another star starts the ten seconds again', async () => {
  await utils.mount(Demo);
  await tap('radio', '解决了');
  await tap('radio', '2 星，不太满意');
  await until(() => words().includes('9 秒后交上去'));
  await tap('button', '改一下');
  expect(words()).not.toContain('秒后交上去');
  await tap('radio', '5 星，很满意');
  expect(words()).toContain('10 秒后交上去');
  await tap('button', '现在就交');
  await until(() => done === 1);
  expect(rated()).toEqual([{ solved: 'YES', stars: 5 }]);
});

test('leaving the page sends what was given instead of losing it', async () => {
  await utils.mount(Demo);
  await tap('radio', '好了一些');
  await tap('radio', '3 星，一般');
  utils.unmout();
  await until(() => rated().length === 1);
  expect(rated()).toEqual([{ solved: 'PARTLY', stars: 3 }]);
});

test('没解决 skips the stars, wants a reason, and goes with it', async () => {
  await utils.mount(Demo);
  await tap('radio', '没解决');
  expect(document.querySelector('[role=radiogroup][aria-label="办得满意吗"]')).toBeNull();
  await tap('button', '重新派人来');
  expect(rated()).toEqual([]);
  await tap('radio', '好了又坏了');
  await tap('button', '重新派人来');
  await until(() => done === 1);
  expect(rated()).toEqual([{ solved: 'NO', reason: '好了又坏了' }]);
});

test('a refusal stays on screen with its sentence, and can be tried again', async () => {
  server.answer = () => ({ status: 503, body: { code: 'http.unavailable', detail: '系统正在恢复' } });
  await utils.mount(Demo);
  await tap('radio', '解决了');
  await tap('radio', '4 星，满意');
  await tap('button', '现在就交');
  await until(() => words().includes('系统正在恢复'));
  server.answer = () => ({ body: { id: 'r' } });
  control('button', '再试一次').click();
  await until(() => done === 1);
  expect(rated()).toHaveLength(2);
});
