import type { Steps } from '@/lib/use-steps';
import { Stack } from '@/ui';
import type { TeamDesk } from '../team.api';
import { HistoryPart } from './history-part';
import { InvitePart } from './invite-part';
import { MembersPart } from './members-part';
import { RequestsPart } from './requests-part';
import { SayPart } from './say-part';

export interface DeskProps {
  desk: TeamDesk;
  steps: Steps;
}

/** Everything a leader does with her team, what waits first. */
export function DeskParts(props: DeskProps) {
  return (
    <Stack wide>
      <RequestsPart {...props} />
      <SayPart {...props} />
      <MembersPart {...props} />
      <InvitePart {...props} />
      <HistoryPart {...props} />
    </Stack>
  );
}
