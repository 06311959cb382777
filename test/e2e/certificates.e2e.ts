import type { components } from '@linli/shared';
import { good } from '../support/requests.js';
import { type Caller, describeEachServer } from '../support/server.js';

type Schemas = components['schemas'];
type Certificate = Schemas['CertificateView'];
type Issued = Schemas['IssuedCertificateView'];
type Check = Schemas['CertificateCheckView'];
type Problem = Partial<Pick<Schemas['ProblemView'], 'code' | 'fields'>>;

describeEachServer('certificates of service', (server) => {
  let chen: Caller;
  let zhong: Caller;
  beforeAll(async () => {
    await server().drain();
    chen = await server().as('陈阿姨');
    zhong = await server().as('钟女士');
  });

  const issue = (who: Caller, body: object = {}) =>
    who.post<Certificate & Problem>('/api/v1/certificates', { withDetails: false, ...body });
  const tokenOf = ({ checkUrl }: Certificate): string =>
    new URL(checkUrl.replace('#/', '')).searchParams.get('token')!;
  const check = (token: string) =>
    server().visitor.get<Check & Problem>(`/api/v1/certificates/check/${token}`);

  it('adds up to what was confirmed, before and after it has a number', async () => {
    const preview = await good(chen.get<Schemas['CertificatePreviewView']>('/api/v1/certificates/preview'));
    const mine = await good(chen.get<Schemas['ServiceRecordView'][]>('/api/v1/hours/mine'));
    const confirmed = mine.filter(({ status }) => status === 'CONFIRMED');
    expect(preview.minutes).toBe(confirmed.reduce((sum, { minutes }) => sum + minutes, 0));
    expect(preview.times).toBe(confirmed.length);
    expect(preview.lines.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(preview.minutes);
    const issued = await good<Certificate>(issue(chen));
    expect(issued).toMatchObject({ ...preview, status: 'VALID', withDetails: false });
    expect(issued.number).toMatch(/^章.证〔\d{4}〕\d{5}$/);
    expect(issued.volunteerNumber).toMatch(/^360702\d{8}$/);
    expect(issued.idMask).toMatch(/^3607\*{10}\d{4}$/);
  });

  it('issues the same paper once, however often and at once it is asked for', async () => {
    const [first, second, other] = await Promise.all([
      good<Certificate>(issue(chen)),
      good<Certificate>(issue(chen)),
      good<Certificate>(issue(chen, { withDetails: true })),
    ]);
    expect(second.number).toBe(first.number);
    expect(other.number).not.toBe(first.number);
    expect(other.volunteerNumber).toBe(first.volunteerNumber);
    const luo = await server().as('罗阿姨');
    const hers = await Promise.all(Array.from({ length: 8 }, () => good<Certificate>(issue(luo))));
    expect(new Set(hers.map(({ number }) => number)).size).toBe(1);
  });

  it('is a PDF for its holder alone', async () => {
    const { id, number } = await good<Certificate>(issue(chen, { withDetails: true }));
    const answer = await chen.get<string>(`/api/v1/certificates/${id}/pdf`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent(number));
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body.slice(0, 5)).toBe('%PDF-');
    expect((await zhong.get(`/api/v1/certificates/${id}/pdf`)).status).toBe(404);
  });

  it('can be checked by whoever holds the paper, who learns no more than stands on it', async () => {
    const issued = await good<Certificate>(issue(chen));
    const seen = await good<Check>(check(tokenOf(issued)));
    const { number, minutes, issuer, idMask } = issued;
    expect(seen).toMatchObject({ number, minutes, issuer, idMask, status: 'VALID', revokedOn: null });
    expect(JSON.stringify(seen)).not.toContain(issued.name);
    expect((await check('x'.repeat(43))).status).toBe(404);
    expect((await check('short')).status).toBe(400);
  });

  it('is taken back by the committee that issued it, with a reason its holder reads; then it may be issued anew', async () => {
    const issued = await good<Certificate>(issue(chen, { from: '2020-01-01' }));
    const revoke = (who: Caller) =>
      who.post<Issued & Problem>(`/api/v1/certificates/${issued.id}/revoke`, { reason: '时间写错了' });
    const book = await good(zhong.get<Issued[]>('/api/v1/certificates/issued'));
    expect(book.find(({ id }) => id === issued.id)).toMatchObject({ holder: issued.name, status: 'VALID' });
    expect((await revoke(await server().as('person:liao'))).status).toBe(404);
    const answers = await Promise.all([revoke(zhong), revoke(zhong)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await good<Check>(check(tokenOf(issued)))).toMatchObject({
      status: 'REVOKED',
      revokedOn: expect.stringMatching(/^\d{4}-/) as string,
    });
    const pdf = await chen.get<Problem>(`/api/v1/certificates/${issued.id}/pdf`);
    expect([pdf.status, pdf.body.code]).toEqual([409, 'certificate.revoked']);
    await server().drain();
    const inbox = await good(chen.get<Schemas['MessagePageView']>('/api/v1/messages?kind=HOURS&limit=100'));
    expect(inbox.items.find(({ title }) => title === '一份服务证明撤销了')?.text).toContain('时间写错了');
    const anew = await good<Certificate>(issue(chen, { from: '2020-01-01' }));
    expect(anew.number).not.toBe(issued.number);
    expect(anew.status).toBe('VALID');
  });

  it('says what is wrong, and issues nothing', async () => {
    const before = (await good(chen.get<Certificate[]>('/api/v1/certificates/mine'))).length;
    const problem = async (who: Caller, body: object) => {
      const { status, body: said } = await issue(who, body);
      return [status, said.fields?.[0]?.path ?? said.code];
    };
    expect(await problem(chen, { from: '2026-02-30' })).toEqual([400, 'from']);
    expect(await problem(chen, { from: '2026-03-01', to: '2026-02-01' })).toEqual([400, 'to']);
    expect(await problem(chen, { to: '2001-01-01' })).toEqual([409, 'certificate.no_hours']);
    expect(await problem(await server().as('DISPATCHER'), {})).toEqual([409, 'certificate.no_hours']);
    expect(await good(chen.get<Certificate[]>('/api/v1/certificates/mine'))).toHaveLength(before);
  });
});
