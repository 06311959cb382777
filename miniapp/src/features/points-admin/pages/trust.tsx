import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useQuery } from '@/lib/use-query';
import { Empty } from '@/ui';
import { trustText as text } from '../admin.text';
import { AdminPage, Guarded } from '../components/admin-page';
import { FindingCard } from '../components/finding-card';
import { RecordsSheet } from '../components/records-sheet';
import { ReviewSheet } from '../components/review-sheet';

type Finding = components['schemas']['FindingView'];

function Findings() {
  const findings = useQuery('findings', () => api.get('/api/v1/points/findings'));
  const [looking, setLooking] = useState<Finding>();
  const [asked, setAsked] = useState<{ finding: Finding; verdict: 'REVIEWED' | 'IGNORED' }>();
  const done = () => {
    setAsked(undefined);
    void findings.reload();
  };
  const none = findings.data?.length === 0;
  return (
    <AdminPage
      here="trust"
      title={text.title}
      lead={text.lead}
      queries={[findings]}
      empty={none ? <Empty icon="shield-check" title={text.none} hint={text.noneHint} /> : undefined}
    >
      <View className="points-admin__grid">
        {(findings.data ?? []).map((finding) => (
          <FindingCard
            key={finding.kind + finding.key}
            finding={finding}
            onLook={() => setLooking(finding)}
            onReview={(verdict) => setAsked({ finding, verdict })}
          />
        ))}
      </View>
      {looking && <RecordsSheet finding={looking} onClose={() => setLooking(undefined)} />}
      {asked && <ReviewSheet {...asked} onClose={() => setAsked(undefined)} onDone={done} />}
    </AdminPage>
  );
}

/** What may be worth a look, why, and what was made of it. */
export default function TrustPage() {
  return (
    <Guarded needs="points.supervise" title={text.title}>
      <Findings />
    </Guarded>
  );
}
