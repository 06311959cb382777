import { View } from '@tarojs/components';
import { useState } from 'react';
import { day } from '@/lib/format';
import { useQuery } from '@/lib/use-query';
import { useSteps } from '@/lib/use-steps';
import {
  Avatar,
  Button,
  Card,
  Cell,
  CellGroup,
  ErrorLine,
  Page,
  Section,
  Stack,
  Tag,
  WordsSheet,
  type WordsTask,
} from '@/ui';
import { SignedIn } from '../components/signed-in';
import { fetchNotices, object, type StarNotice } from '../honour.api';
import '../honour.scss';
import { text } from '../honour.text';

const { notices: words } = text;

function Notices() {
  const query = useQuery('star-notices', fetchNotices);
  const { busy, errors, step } = useSteps(query.reload);
  const [task, setTask] = useState<WordsTask>();
  const all = query.data ?? [];
  const open = all.filter(({ status }) => status === 'ON_NOTICE');
  const done = all.filter(({ status }) => status === 'AWARDED');
  const ask = ({ id, who }: StarNotice) =>
    setTask({
      title: `${words.object}：${who}`,
      label: words.why,
      placeholder: words.whyPlaceholder,
      yes: words.send,
      leave: words.leave,
      least: 4,
      need: words.need,
      onSend: (reason) => void step(id, (key) => object(key, id, reason)),
    });
  return (
    <Page title={words.title} loading={query.loading} error={query.error} onRetry={() => void query.reload()}>
      <Stack wide>
        <View className="honour-hint">{words.lead}</View>
        <Section title={words.open}>
          <Stack>
            {open.length === 0 && <View className="honour-hint">{words.none}</View>}
            {open.map((notice) => (
              <Card key={notice.id}>
                <View>{`${notice.who}，${notice.starsName}`}</View>
                <View className="honour-hint">
                  {[words.line(notice.communityName, notice.minutes), words.until(day(notice.endsAt))].join(
                    '，',
                  )}
                </View>
                <View className="honour-actions">
                  {notice.objected && <Tag tone="soon">{words.objected}</Tag>}
                  {notice.can.includes('object') && (
                    <Button
                      size="small"
                      kind="ghost"
                      busy={busy === notice.id}
                      label={`${words.object}：${notice.who}`}
                      onPress={() => ask(notice)}
                    >
                      {words.object}
                    </Button>
                  )}
                </View>
                {errors[notice.id] && <ErrorLine>{errors[notice.id] ?? ''}</ErrorLine>}
              </Card>
            ))}
          </Stack>
        </Section>
        {done.length > 0 && (
          <Section title={words.done}>
            <CellGroup>
              {done.map(({ id, who, surname, starsName, communityName, minutes }) => (
                <Cell
                  key={id}
                  lead={<Avatar surname={surname} tone="red" size="small" />}
                  title={`${who}，${starsName}`}
                  hint={words.line(communityName, minutes)}
                />
              ))}
            </CellGroup>
          </Section>
        )}
      </Stack>
      {task && <WordsSheet task={task} onClose={() => setTask(undefined)} />}
    </Page>
  );
}

/** 星级公示: who reaches a star, before she gets it. */
export default function StarNoticesPage() {
  return (
    <SignedIn title={words.title}>
      <Notices />
    </SignedIn>
  );
}
