import { View } from '@tarojs/components';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { back } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useForm } from '@/lib/use-form';
import { useQuery } from '@/lib/use-query';
import { ActionBar, Button, ErrorLine, InlineNote, Page, Section, Select, Stack } from '@/ui';
import { HelpedFields } from '../components/helped-fields';
import { WorkFields } from '../components/work-fields';
import {
  atFields,
  atFoot,
  emptyHelped,
  emptyWork,
  helpedBody,
  helpedProblems,
  workBody,
  workProblems,
} from '../hand-form';
import { enterHand, fetchRule, fetchVolunteers } from '../hours.api';
import '../hours.scss';
import { text } from '../hours.text';

const { enter: words } = text;

function Enter() {
  const people = useQuery('hand-volunteers', fetchVolunteers, { onShow: false });
  const rule = useQuery('hand-rule', fetchRule, { onShow: false });
  const [personId, setPersonId] = useState('');
  const [tried, setTried] = useState(false);
  const saving = useAction(enterHand);
  const refused = atFields(saving.error?.fields);
  const work = useForm(emptyWork, undefined, workProblems, refused);
  const helped = useForm(emptyHelped, undefined, helpedProblems, refused);
  const save = async () => {
    setTried(true);
    const good = [work.check(), helped.check(), personId !== ''].every(Boolean);
    if (good && (await saving.run({ personId, ...workBody(work.form), ...helpedBody(helped.form) })))
      await back();
  };
  const options = [
    { key: '', text: words.choose },
    ...(people.data ?? []).map(({ personId: key, displayName, hint }) => ({
      key,
      text: `${displayName}，${hint}`,
    })),
  ];
  const noPerson = tried && !personId ? words.missing : refused.personId;
  return (
    <Page
      title={words.title}
      loading={people.loading}
      error={people.error}
      onRetry={() => void people.reload()}
      bar={
        <ActionBar note={rule.data && words.limits(rule.data)}>
          <Button busy={saving.busy} onPress={() => void save()}>
            {words.save}
          </Button>
        </ActionBar>
      }
    >
      <Stack wide>
        <View>
          <Select label={words.person} options={options} value={personId} onChange={setPersonId} />
          {noPerson && <ErrorLine>{noPerson}</ErrorLine>}
        </View>
        <WorkFields use={work} />
        <Section title={words.helped}>
          <Stack>
            <InlineNote>{words.helpedHint}</InlineNote>
            <HelpedFields use={helped} />
          </Stack>
        </Section>
        {atFoot(saving.error) && <InlineNote tone="late">{atFoot(saving.error)}</InlineNote>}
      </Stack>
    </Page>
  );
}

/** The committee writes down hours of one of its volunteers. */
export default function EnterHandPage() {
  return (
    <Guarded title={words.title} who={text.desk.who} needs="hours.confirm">
      <Enter />
    </Guarded>
  );
}
