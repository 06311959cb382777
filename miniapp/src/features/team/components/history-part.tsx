import { View } from '@tarojs/components';
import { useState } from 'react';
import { shortMoment } from '@/lib/format';
import { Button, Cell, CellGroup, ErrorLine, Section, Stack, TextArea } from '@/ui';
import { describeTeam } from '../team.api';
import { text } from '../team.text';
import type { DeskProps } from './desk-parts';

const { desk: words } = text;

/** What the team says of itself, and who came and went. */
export function HistoryPart({ desk, steps }: DeskProps) {
  const [intro, setIntro] = useState(desk.intro);
  const save = () => void steps.step('intro', (key) => describeTeam(key, desk.id, { intro: intro.trim() }));
  return (
    <>
      <Section title={words.intro}>
        <Stack>
          <TextArea
            label={words.intro}
            value={intro}
            onChange={setIntro}
            placeholder={words.introPlaceholder}
            maxLength={200}
          />
          <View>
            <Button size="small" kind="soft" busy={steps.busy === 'intro'} onPress={save}>
              {words.saveIntro}
            </Button>
          </View>
          {steps.errors.intro && <ErrorLine>{steps.errors.intro}</ErrorLine>}
        </Stack>
      </Section>
      {desk.history.length > 0 && (
        <Section title={words.history}>
          <CellGroup>
            {desk.history.map(({ id, who, deedLabel, by, at, reason }) => (
              <Cell
                key={id}
                title={words.deed(who, deedLabel)}
                hint={words.by(by, shortMoment(at), reason)}
              />
            ))}
          </CellGroup>
        </Section>
      )}
    </>
  );
}
