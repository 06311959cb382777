import { useState } from 'react';
import { draftOf, startDraft, writeDraft } from '@/lib/draft-store';
import { useSession } from '@/lib/session';
import { useUi } from '@/ui';
import { ReportLarge } from './large/report-large';
import { ReportForm } from './parts/report-form';
import { lastPlace, rememberCommunity } from './places';
import { useReport } from './use-report';
import './index.scss';

/** The draft asked for, or a new one that starts where the last report was, or at home. */
function openDraft(asked: string | undefined): string {
  const draft = draftOf(asked ?? '') ?? startDraft('REPORT');
  const { place } = draft.content;
  if (Object.keys(place).length > 0) return draft.id;
  const { me } = useSession.getState();
  const known = lastPlace();
  if (me?.homeCommunityCode && me.homeCommunityName)
    rememberCommunity(me.homeCommunityCode, me.homeCommunityName);
  if (known) writeDraft(draft.id, { place: known });
  else if (me?.homeCommunityCode) writeDraft(draft.id, { place: { communityCode: me.homeCommunityCode } });
  return draft.id;
}

interface ReportOfDraftProps {
  asked: string | undefined;
  /** With the id of the request it has become. */
  onSent: (id: string) => void;
}

/** 反映 and 找人帮忙: photo first, then words, then where. */
export function ReportOfDraft({ asked, onSent }: ReportOfDraftProps) {
  const { large } = useUi();
  const [id] = useState(() => openDraft(asked));
  const report = useReport(id, onSent);
  return large ? <ReportLarge report={report} /> : <ReportForm report={report} />;
}
