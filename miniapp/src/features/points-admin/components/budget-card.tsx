import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { api } from '@/lib/api-client';
import { number, shortMoment } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { Button, Card, decoration, ErrorLine, FactList, InlineNote, Stack, Tag } from '@/ui';
import { budgetText as text, text as common } from '../admin.text';

type Budget = components['schemas']['BudgetView'];
type Request = Budget['requests'][number];

const STATES = {
  OPEN: { tone: 'soon', words: text.open },
  APPROVED: { tone: 'ok', words: text.approved },
  REFUSED: { tone: 'neutral', words: text.refused },
} as const;

function RequestRow({ request, onDecided }: { request: Request; onDecided: () => void }) {
  const decide = useAction(async (idempotencyKey, approve: boolean) => {
    const path = { id: request.id };
    await api.post('/api/v1/points/budget-requests/{id}/decision', {
      path,
      body: { approve },
      idempotencyKey,
    });
    onDecided();
  });
  const state = STATES[request.status];
  const decided = request.decidedBy && request.decidedAt;
  return (
    <View className="points-request">
      <View className="points-request__head">
        <View>{`+${number(request.points)} 分`}</View>
        <Tag tone={state.tone}>{state.words}</Tag>
      </View>
      <View>{request.reason}</View>
      <View className="points-admin__small">{text.asked(request.askedBy, shortMoment(request.askedAt))}</View>
      {decided && (
        <View className="points-admin__small">
          {text.decided(request.decidedBy ?? '', shortMoment(request.decidedAt ?? ''))}
          {request.note ? `：${request.note}` : ''}
        </View>
      )}
      {request.can.includes('decide') && (
        <View className="points-admin__row">
          <Button kind="ghost" size="small" busy={decide.busy} onPress={() => void decide.run(false)}>
            {text.refuse}
          </Button>
          <Button size="small" busy={decide.busy} onPress={() => void decide.run(true)}>
            {text.approve}
          </Button>
        </View>
      )}
      {decide.error && <ErrorLine>{decide.error.detail}</ErrorLine>}
    </View>
  );
}

/** Where the year is going, in words. */
function forecast({ forecast: end, granted }: Budget): string {
  if (end === null) return text.tooEarly;
  const said = common.points(number(end));
  return end > granted ? `${said}，${text.over(number(end - granted))}` : said;
}

/** A unit's budget of the year: spent and left, where it is going, and asking for more. */
export function BudgetCard({
  budget,
  onAsk,
  onDecided,
}: {
  budget: Budget;
  onAsk: () => void;
  onDecided: () => void;
}) {
  const { granted, spent, left, waiting, waitingPeople } = budget;
  const share = granted > 0 ? Math.min(100, Math.round((spent / granted) * 100)) : 0;
  return (
    <Card>
      <Stack>
        <View className="points-admin__name">{budget.unitName}</View>
        <View className="points-admin__big">{common.points(number(Math.max(0, left)))}</View>
        <View className="points-admin__small">{`${text.left}，${text.year(budget.year)}`}</View>
        <View className="points-budget__track" {...decoration}>
          <View className="points-budget__fill" style={{ width: `${share}%` }} />
        </View>
        <FactList
          facts={[
            { name: text.spent, value: `${common.points(number(spent))}，${share}%` },
            { name: text.granted, value: common.points(number(granted)) },
            { name: text.forecast, value: forecast(budget) },
          ]}
        />
        {waiting > 0 && <InlineNote tone="soon">{text.waiting(waitingPeople, number(waiting))}</InlineNote>}
        {budget.requests.map((request) => (
          <RequestRow key={request.id} request={request} onDecided={onDecided} />
        ))}
        {budget.can.includes('ask') && (
          <Button kind="ghost" size="small" onPress={onAsk}>
            {text.ask}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
