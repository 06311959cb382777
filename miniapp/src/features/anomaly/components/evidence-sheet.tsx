import { duration, moment } from '@/lib/format';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Cell, CellGroup, ErrorLine, Skeleton } from '@/ui';
import { type Anomaly, type Evidence, fetchEvidence } from '../anomaly.api';
import { text } from '../anomaly.text';

export const lineOf = ({ startAt, minutes, evidence, confirmedBy, counts }: Evidence): string =>
  [
    `${moment(startAt)}，${duration(minutes)}`,
    evidence,
    confirmedBy && text.confirmedBy(confirmedBy),
    !counts && text.gone,
  ]
    .filter(Boolean)
    .join('，');

/** The records an anomaly rests on, each with the check-in behind it. */
export function EvidenceSheet({ anomaly, onClose }: { anomaly: Anomaly; onClose: () => void }) {
  const query = useQuery(`evidence-${anomaly.id}`, () => fetchEvidence(anomaly.id), { onShow: false });
  return (
    <BottomSheet open title={text.evidence} caption={anomaly.why} onClose={onClose}>
      {query.loading && <Skeleton cards={1} />}
      {query.error && <ErrorLine>{query.error.detail}</ErrorLine>}
      <CellGroup>
        {query.data?.map((one) => (
          <Cell key={one.recordId} title={`${one.person}，${one.title}`} hint={lineOf(one)} />
        ))}
      </CellGroup>
    </BottomSheet>
  );
}
