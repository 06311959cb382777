import { TestServer } from '../../test/server';
import { sendDraft, sendWaiting } from './draft-sender';
import { draftOf, patchDraft, startDraft, useDrafts, worthShowing, writeDraft } from './draft-store';
import type { Draft } from './draft-types';
import { readStored } from './storage';

const server = new TestServer();
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const stored = () => readStored<Draft[]>('drafts') ?? [];
const keys = () => server.of('/api/v1/requests').map(({ headers }) => headers['idempotency-key']);

function written(text: string): Draft {
  const draft = startDraft();
  writeDraft(draft.id, { text, place: { address: '3 栋楼下' } });
  return draft;
}

beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  server.answer = () => ({ body: { id: 'r' } });
  useDrafts.setState({ drafts: [] });
});

test('what is written is on the phone within two seconds, in several drafts', async () => {
  written('楼道灯坏了');
  written('井盖晃');
  await wait(1500);
  expect(stored().map(({ content }) => content.text)).toEqual(['井盖晃', '楼道灯坏了']);
  expect(useDrafts.getState().savedAt).toBeGreaterThan(0);
});

test('drafts survive closing; one that was being sent waits to be sent', () => {
  const draft = written('楼道灯坏了');
  patchDraft(draft.id, { state: 'sending' });
  jest.isolateModules(() => {
    const again = jest.requireActual<typeof import('./draft-store')>('./draft-store');
    const [kept] = again.useDrafts.getState().drafts;
    expect([kept?.content.text, kept?.state, kept?.key]).toEqual(['楼道灯坏了', 'pending', draft.key]);
  });
});

test('sending twice at once makes one report, and the draft is gone', async () => {
  const draft = written('楼道灯坏了');
  const [first, second] = await Promise.all([sendDraft(draft.id), sendDraft(draft.id)]);
  expect([first.state, second.state, keys().length]).toEqual(['sent', 'sent', 1]);
  expect([useDrafts.getState().drafts, stored()]).toEqual([[], []]);
});

test('without an answer it waits, and goes out later under the same key', async () => {
  server.answer = () => ({ status: 503 });
  const draft = written('楼道灯坏了');
  expect((await sendDraft(draft.id)).state).toBe('waiting');
  expect(draftOf(draft.id)?.state).toBe('pending');
  server.answer = () => ({ body: { id: 'r' } });
  await sendWaiting();
  expect(keys()).toEqual([draft.key, draft.key]);
  expect(useDrafts.getState().drafts).toEqual([]);
});

test('a refusal is told beside its field, and the corrected draft is a new intention', async () => {
  server.answer = () => ({
    status: 400,
    body: {
      code: 'request.invalid',
      detail: '有几处没填对',
      fields: [{ path: 'text', detail: '再多写几个字' }],
    },
  });
  const draft = written('灯');
  expect((await sendDraft(draft.id)).state).toBe('refused');
  const refused = draftOf(draft.id);
  expect([refused?.error, refused?.fields]).toEqual(['有几处没填对', { text: '再多写几个字' }]);
  expect(refused?.key).not.toBe(draft.key);
});

test('photos that already arrived are not sent again', async () => {
  const draft = written('楼道灯坏了');
  patchDraft(draft.id, { photos: [{ id: 'p', kept: 'k', fileId: 'f1' }] });
  await sendDraft(draft.id);
  expect(server.seen.map(({ path }) => path)).toEqual(['/api/v1/requests']);
  expect(server.seen[0]?.body).toMatchObject({ photoIds: ['f1'], text: '楼道灯坏了', kind: 'REPORT' });
});

test('an empty draft is not worth showing', () => {
  startDraft();
  const draft = written('井盖晃');
  expect(worthShowing(useDrafts.getState().drafts).map(({ id }) => id)).toEqual([draft.id]);
});
