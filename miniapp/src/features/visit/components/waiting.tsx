import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { dropVisit, handInVisit, type KeptVisit } from '@/lib/visit-queue';
import { Button, Card, ErrorLine, Meta, Section, Tag } from '@/ui';
import type { OwnVisit } from '../visit.api';
import { text } from '../visit.text';

const { go: words } = text;

function One({ kept, phrase }: { kept: KeptVisit; phrase: string }) {
  const [sure, setSure] = useState(false);
  const { id, finishedAt, state, error } = kept;
  const refused = state === 'refused';
  return (
    <Card>
      <View className="visit-card">
        <View className="visit-card__head">
          <View className="visit-card__title">{phrase}</View>
          <Tag tone={refused ? 'late' : 'soon'}>{refused ? words.refused : words.waits}</Tag>
        </View>
        <Meta parts={[finishedAt && moment(finishedAt)]} />
        {error && <ErrorLine>{error}</ErrorLine>}
        <View className="visit-card__actions">
          {refused && (
            <Button kind="ghost" size="small" onPress={() => (sure ? dropVisit(id) : setSure(true))}>
              {sure ? words.dropSure : words.drop}
            </Button>
          )}
          <Button kind="soft" size="small" busy={state === 'sending'} onPress={() => void handInVisit(id)}>
            {words.again}
          </Button>
        </View>
      </View>
    </Card>
  );
}

/** Logs that have not reached the community yet. */
export function Waiting({ kept, visits }: { kept: readonly KeptVisit[]; visits: readonly OwnVisit[] }) {
  if (kept.length === 0) return null;
  return (
    <Section title={words.waiting}>
      {kept.map((one) => (
        <One
          key={one.id}
          kept={one}
          phrase={visits.find(({ id }) => id === one.id)?.phrase ?? words.oneVisit}
        />
      ))}
    </Section>
  );
}
