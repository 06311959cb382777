import { useState } from 'react';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  type Certificate,
  fetchMine,
  fetchPreview,
  issue,
  type Period,
  printPdf,
  savePdf,
} from './certificate.api';
import { isRange, type PeriodKey, periodOf } from './periods';

/** My certificate as it would be now, and those I had before. */
export function useCertificate() {
  const me = useSession((state) => state.me);
  const [periodKey, setPeriodKey] = useState<PeriodKey>('all');
  const [own, setOwn] = useState<Period>({});
  const [withDetails, setWithDetails] = useState(false);
  const period = periodKey === 'own' ? own : periodOf(periodKey, Date.now());
  const id = me?.id ?? '';
  const { from, to } = period;
  const preview = useQuery(`certificate-${id}-${from}-${to}`, () => fetchPreview(period), {
    enabled: Boolean(me) && (periodKey !== 'own' || isRange(own)),
  });
  const mine = useQuery(`certificates-${id}`, fetchMine, { enabled: Boolean(me) });
  const take = useAction(
    async (key: string, way: 'save' | 'print', body: Period & { withDetails: boolean }) => {
      const certificate = await issue(key, body);
      await mine.reload();
      await (way === 'save' ? savePdf(certificate) : printPdf(certificate));
      return certificate;
    },
  );
  const again = useAction((_key: string, certificate: Pick<Certificate, 'id' | 'number'>) =>
    savePdf(certificate),
  );
  const run = (way: 'save' | 'print') => void take.run(way, { ...period, withDetails });
  return {
    signedIn: Boolean(me),
    preview,
    mine: mine.data ?? [],
    /** The one with a number that says what is shown, if there is. */
    issued: mine.data?.find(
      (one) =>
        one.status === 'VALID' &&
        one.withDetails === withDetails &&
        one.minutes === preview.data?.minutes &&
        one.from === preview.data.from &&
        one.to === preview.data.to,
    ),
    periodKey,
    setPeriodKey,
    own,
    setOwn,
    withDetails,
    setWithDetails,
    take: run,
    again: (certificate: Certificate) => void again.run(certificate),
    busy: take.busy || again.busy,
    error: take.error ?? again.error,
  };
}

export type UseCertificate = ReturnType<typeof useCertificate>;
