import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSession } from '@/lib/session';
import type { Steps } from '@/lib/use-steps';
import { Button, Card, ErrorLine, Input, Section, Select, Stack, TextArea } from '@/ui';
import { foundTeam, type TeamLine } from '../team.api';
import { text } from '../team.text';

const { admin: words } = text;

/** A new team below another one, for a region of one's own. */
export function FoundPart({ teams, steps }: { teams: readonly TeamLine[]; steps: Steps }) {
  const me = useSession((state) => state.me);
  const regions = (me?.memberships ?? [])
    .filter(({ regionCode }) => regionCode.length === 9 || regionCode.length === 12)
    .map(({ regionCode, unitName }) => ({ key: regionCode, text: unitName }));
  const [name, setName] = useState('');
  const [intro, setIntro] = useState('');
  const [asked, setAsked] = useState(false);
  const region = regions[0]?.key ?? '';
  const parents = teams.filter(
    ({ regionCode }) => regionCode.length < region.length && region.startsWith(regionCode),
  );
  const [parent, setParent] = useState('');
  const parentId = parent || (parents.at(-1)?.id ?? '');
  const send = async () => {
    setAsked(true);
    if (name.trim().length < 4 || !region) return;
    const body = {
      name: name.trim(),
      parentId,
      regionCode: region,
      ...(intro.trim() ? { intro: intro.trim() } : {}),
    };
    if (!(await steps.step('found', (key) => foundTeam(key, body)))) return;
    setName('');
    setIntro('');
    setAsked(false);
  };
  if (!region) return null;
  return (
    <Section title={words.found}>
      <Card>
        <Stack>
          <Input
            label={words.name}
            value={name}
            onChange={setName}
            placeholder={words.namePlaceholder}
            maxLength={30}
            error={asked && name.trim().length < 4 ? words.nameNeed : undefined}
          />
          <Select
            label={words.parent}
            options={parents.map(({ id, name: of }) => ({ key: id, text: of }))}
            value={parentId}
            onChange={setParent}
          />
          <TextArea
            label={words.intro}
            value={intro}
            onChange={setIntro}
            placeholder={text.desk.introPlaceholder}
            maxLength={200}
          />
          <View>
            <Button size="small" kind="civic" busy={steps.busy === 'found'} onPress={() => void send()}>
              {words.create}
            </Button>
          </View>
          {steps.errors.found && <ErrorLine>{steps.errors.found}</ErrorLine>}
        </Stack>
      </Card>
    </Section>
  );
}
