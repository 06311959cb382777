import { ACTIVITY_LIKE_LABELS, ACTIVITY_LIKES } from '@linli/shared';
import { useState } from 'react';
import { Card, Chip, ChipRow, InlineNote, Section, Stack } from '@/ui';
import { text } from '../activity.text';
import type { UseActivity } from '../use-activity';

const { survey: words } = text;

/** Two taps, and it is sent. */
export function SurveyPart({ use }: { use: UseActivity }) {
  const [liked, setLiked] = useState<(typeof ACTIVITY_LIKES)[number]>();
  const { activity } = use;
  if (activity?.mine?.liked) return <InlineNote tone="ok">{words.thanks}</InlineNote>;
  if (!activity?.can.includes('rate')) return null;
  const send = (again: boolean) => {
    if (liked && !use.rating) use.rate(liked, again);
  };
  return (
    <Section title={liked ? words.again : words.title}>
      <Card>
        <Stack>
          <ChipRow label={words.title} wrap>
            {ACTIVITY_LIKES.map((key) => (
              <Chip key={key} on={key === liked} onPress={() => setLiked(key)}>
                {ACTIVITY_LIKE_LABELS[key]}
              </Chip>
            ))}
          </ChipRow>
          {liked && (
            <ChipRow label={words.again} wrap>
              <Chip onPress={() => send(true)}>{words.yes}</Chip>
              <Chip onPress={() => send(false)}>{words.no}</Chip>
            </ChipRow>
          )}
        </Stack>
      </Card>
    </Section>
  );
}
