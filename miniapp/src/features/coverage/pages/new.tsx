import { View } from '@tarojs/components';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { replace } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { usePost } from '@/lib/use-post';
import {
  ActionBar,
  Button,
  CheckRow,
  ErrorLine,
  InlineNote,
  Input,
  Page,
  ReasonRadio,
  Section,
  Stack,
  Stepper,
} from '@/ui';
import { createPlan, type NewPlan } from '../coverage.api';
import '../coverage.scss';
import { text } from '../coverage.text';

const { form: words } = text;
const MOST = { perPlace: 20, cap: 100 };

function Form() {
  const regionCode = usePost()?.regionCode ?? '';
  const [title, setTitle] = useState('');
  const [target, setTarget] = useState<NewPlan['target']>('GRID');
  const [perPlace, setPerPlace] = useState(2);
  const [cap, setCap] = useState(2);
  const [volunteers, setVolunteers] = useState(true);
  const [gridWorkers, setGridWorkers] = useState(true);
  const [asked, setAsked] = useState(false);
  const creating = useAction(createPlan);
  const nobody = !volunteers && !gridWorkers;
  const send = async () => {
    setAsked(true);
    if (!title.trim() || nobody) return;
    const roles: NewPlan['roles'] = gridWorkers ? ['GRID_WORKER'] : [];
    const body = { title: title.trim(), regionCode, target, perPlace, cap, volunteers, roles };
    const plan = await creating.run(body);
    if (plan) await replace('coverage/desk', { id: plan.id });
  };
  return (
    <Page
      title={words.title}
      bar={
        <ActionBar note={words.sendHint}>
          <Button busy={creating.busy} onPress={() => void send()}>
            {words.send}
          </Button>
        </ActionBar>
      }
    >
      <Stack wide>
        <Input
          label={words.name}
          placeholder={words.nameExample}
          maxLength={40}
          value={title}
          onChange={setTitle}
          error={asked && !title.trim() ? words.nameNeed : undefined}
        />
        <Section title={words.target}>
          <ReasonRadio label={words.target} choices={words.targets} value={target} onChange={setTarget} />
        </Section>
        <View className="coverage-head">
          <View>{words.perPlace}</View>
          <Stepper
            label={words.perPlace}
            value={perPlace}
            min={1}
            max={MOST.perPlace}
            unit={words.people}
            onChange={setPerPlace}
          />
        </View>
        <View className="coverage-head">
          <View>{words.cap}</View>
          <Stepper
            label={words.cap}
            value={cap}
            min={1}
            max={MOST.cap}
            unit={words.places}
            onChange={setCap}
          />
        </View>
        <Section title={words.who}>
          <CheckRow checked={volunteers} onChange={setVolunteers}>
            {words.volunteers}
          </CheckRow>
          <CheckRow checked={gridWorkers} onChange={setGridWorkers}>
            {words.gridWorkers}
          </CheckRow>
          {asked && nobody && <ErrorLine>{words.whoNeed}</ErrorLine>}
        </Section>
        {creating.error && <InlineNote tone="late">{creating.error.detail}</InlineNote>}
      </Stack>
    </Page>
  );
}

/** A plan to be reckoned: which places, how many people each, whom to ask. Nobody hears of it yet. */
export default function NewCoveragePage() {
  return (
    <Guarded title={words.title} who={text.who} needs="coverage.manage">
      <Form />
    </Guarded>
  );
}
