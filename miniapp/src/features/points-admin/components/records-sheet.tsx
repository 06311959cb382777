import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import { duration, moment } from '@/lib/format';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Cell, CellGroup, ErrorLine, Skeleton, Stack } from '@/ui';
import { trustText as text } from '../admin.text';

type Finding = components['schemas']['FindingView'];

const SHOWN = 10;

function Record({ id }: { id: string }) {
  const trail = useQuery(`record-${id}`, () =>
    api.get('/api/v1/points/records/{id}/trail', { path: { id } }),
  );
  const hours = trail.data?.hours;
  if (trail.error) return <Cell title={text.noAward} hint={trail.error.detail} />;
  if (!trail.data || !hours) return <Skeleton cards={1} />;
  const came = hours.came ? `${text.came} ${moment(hours.came.at)}` : '';
  const who = hours.confirmedBy ? `，${hours.confirmedBy}${text.confirmedBy}` : '';
  return (
    <Cell
      title={`${hours.title}，${duration(hours.minutes)}`}
      hint={`${came}${who}`}
      value={`${trail.data.posting.points} 分`}
    />
  );
}

/** The services behind a finding, each with its check-in and who confirmed. */
export function RecordsSheet({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  return (
    <BottomSheet open title={text.records} caption={finding.why} onClose={onClose}>
      <Stack>
        {finding.recordIds.length === 0 && <ErrorLine>{text.noAward}</ErrorLine>}
        <CellGroup>
          {finding.recordIds.slice(0, SHOWN).map((id) => (
            <Record key={id} id={id} />
          ))}
        </CellGroup>
      </Stack>
    </BottomSheet>
  );
}
