import type { Composers } from './draft.js';

/** What a message about a certificate needs of the event. */
interface CertificateFacts {
  personId: string;
  number: string;
  reason: string | null;
}

export const CERTIFICATE_MESSAGES: Composers<CertificateFacts> = {
  'certificate.revoked': ({ payload: { personId, number, reason } }) => [
    {
      to: { people: [personId] },
      kind: 'HOURS',
      title: '一份服务证明撤销了',
      text: `${number}，${reason ?? '请您和社区说一声'}`,
      subject: 'PAPER',
      subjectId: null,
    },
  ],
};
