import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useQuery } from '@/lib/use-query';
import { Empty, Section, Stack } from '@/ui';
import { budgetText as text } from '../admin.text';
import { AdminPage, Guarded } from '../components/admin-page';
import { AnswerSheet } from '../components/answer-sheet';
import { AskSheet } from '../components/ask-sheet';
import { BudgetCard } from '../components/budget-card';
import { DisputeCard } from '../components/dispute-card';

type Budget = components['schemas']['BudgetView'];
type Dispute = components['schemas']['DisputeView'];

function Budgets() {
  const budgets = useQuery('budgets', () => api.get('/api/v1/points/budgets', { query: {} }));
  const disputes = useQuery('disputes', () => api.get('/api/v1/points/disputes'));
  const [asking, setAsking] = useState<Budget>();
  const [answering, setAnswering] = useState<Dispute>();
  const again = () => {
    setAsking(undefined);
    setAnswering(undefined);
    void Promise.all([budgets.reload(), disputes.reload()]);
  };
  return (
    <AdminPage here="budgets" title={text.title} lead={text.lead} queries={[budgets, disputes]}>
      {budgets.data?.length === 0 && <Empty icon="star" title={text.none} hint={text.noneHint} />}
      <View className="points-admin__grid">
        {(budgets.data ?? []).map((budget) => (
          <BudgetCard key={budget.unitId} budget={budget} onAsk={() => setAsking(budget)} onDecided={again} />
        ))}
      </View>
      <Section title={text.disputes}>
        <Stack>
          {disputes.data?.length === 0 && <View className="points-admin__lead">{text.disputesNone}</View>}
          <View className="points-admin__grid">
            {(disputes.data ?? []).map((dispute) => (
              <DisputeCard key={dispute.id} dispute={dispute} onAnswer={() => setAnswering(dispute)} />
            ))}
          </View>
        </Stack>
      </Section>
      {asking && <AskSheet budget={asking} onClose={() => setAsking(undefined)} onDone={again} />}
      {answering && (
        <AnswerSheet dispute={answering} onClose={() => setAnswering(undefined)} onDone={again} />
      )}
    </AdminPage>
  );
}

/** What units may give this year, who asks for more, and the entries that volunteers call wrong. */
export default function BudgetsPage() {
  return (
    <Guarded needs="points.manage" title={text.title}>
      <Budgets />
    </Guarded>
  );
}
