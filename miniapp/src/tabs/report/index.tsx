import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { draftOf, startDraft, writeDraft } from '@/lib/draft-store';
import { useSession } from '@/lib/session';
import { useUi } from '@/ui';
import { ReportLarge } from './large/report-large';
import { lastPlace, rememberCommunity } from './places';
import { ReportForm } from './parts/report-form';
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

/** 反映 and 找人帮忙: photo first, then words, then where. */
export default function ReportPage() {
  const { large } = useUi();
  const { params } = useRouter();
  const [id] = useState(() => openDraft(params.draft));
  const report = useReport(id);
  return large ? <ReportLarge report={report} /> : <ReportForm report={report} />;
}
