import { View } from '@tarojs/components';
import { useState } from 'react';
import { number, shortMoment } from '@/lib/format';
import { open } from '@/lib/navigate';
import {
  ActionBar,
  Button,
  Card,
  Cell,
  CellGroup,
  Chip,
  ChipRow,
  Empty,
  InlineNote,
  Input,
  Page,
  ReasonRadio,
  Section,
  Stack,
} from '@/ui';
import '../giving.scss';
import { text } from '../giving.text';
import { type UseGive, useGive } from '../use-give';

const { give: words } = text;
const AMOUNTS = ['20', '50', '100', '200'] as const;

function Amount({ use }: { use: UseGive }) {
  const { form, write, room } = use;
  const fitting = AMOUNTS.filter((amount) => Number(amount) <= room);
  const [other, setOther] = useState(form.points !== '' && !fitting.some((amount) => amount === form.points));
  return (
    <Section title={words.points} hint={words.left(room)}>
      <Stack>
        <ChipRow label={words.points} wrap>
          {fitting.map((amount) => (
            <Chip
              key={amount}
              on={!other && form.points === amount}
              onPress={() => {
                setOther(false);
                write({ points: amount });
              }}
            >
              {amount}
            </Chip>
          ))}
          <Chip on={other} onPress={() => setOther(true)}>
            {words.other}
          </Chip>
        </ChipRow>
        {other && (
          <Input
            label={words.otherLabel}
            type="number"
            value={form.points}
            onChange={(points) => write({ points })}
            maxLength={6}
          />
        )}
      </Stack>
    </Section>
  );
}

function Form({ use }: { use: UseGive }) {
  const { options, form, write } = use;
  if (!options) return null;
  if (!options.committeeName) return <InlineNote tone="soon">{words.noCommittee}</InlineNote>;
  if (options.left < options.least) return <InlineNote tone="ok">{words.full}</InlineNote>;
  const choices = [
    { key: 'NEIGHBOUR', text: words.neighbour, hint: words.neighbourHint(options.committeeName) },
    ...options.teams.map(({ id, name }) => ({ key: id, text: words.team(name), hint: words.teamHint })),
  ];
  return (
    <>
      <Section title={words.target}>
        <ReasonRadio
          label={words.target}
          choices={choices}
          value={form.target}
          onChange={(target) => write({ target })}
        />
      </Section>
      <Amount use={use} />
      <Input
        label={words.wish}
        value={form.wish}
        onChange={(wish) => write({ wish })}
        placeholder={words.wishPlaceholder}
        maxLength={60}
      />
    </>
  );
}

function Past({ use }: { use: UseGive }) {
  if (use.given.length === 0) return null;
  return (
    <Section title={words.mine}>
      <Stack>
        {use.given.map(({ id, points, to, status, createdAt, thanks, reason }) => (
          <Card key={id}>
            <View className="gift">
              <View className="gift__head">
                <View className="gift__to">{words.to(to)}</View>
                <View>{`${number(points)} 分`}</View>
              </View>
              <View className="gift__hint">{`${shortMoment(createdAt)}，${words.states[status]}`}</View>
              {thanks && (
                <InlineNote tone="ok" icon="heart">
                  {words.thanks(thanks)}
                </InlineNote>
              )}
              {reason && <View className="gift__hint">{reason}</View>}
            </View>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

/** 捐积分: to a neighbour or a team, through the committee; never a name. */
export default function GivePage() {
  const use = useGive();
  const canGive = use.options?.committeeName && use.options.left >= use.options.least;
  return (
    <Page
      title={words.title}
      loading={use.loading}
      error={use.error}
      onRetry={() => void use.reload()}
      empty={
        use.signedIn ? undefined : (
          <Empty
            icon="log-in"
            title={text.signIn}
            action={{ text: text.toSignIn, onPress: () => void open('account/sign-in') }}
          />
        )
      }
      bar={
        canGive && (
          <ActionBar note={use.problem && <InlineNote tone="late">{use.problem}</InlineNote>}>
            <Button kind="red" busy={use.sending} onPress={use.send}>
              {words.button(use.points)}
            </Button>
          </ActionBar>
        )
      }
    >
      <Stack wide>
        <View className="giving-lead">{words.lead}</View>
        {use.done && <InlineNote tone="ok">{words.done}</InlineNote>}
        <Form use={use} />
        <CellGroup>
          <Cell
            icon="hourglass"
            title={words.bank}
            hint={words.bankHint}
            onPress={() => void open('giving/bank')}
          />
        </CellGroup>
        <Past use={use} />
      </Stack>
    </Page>
  );
}
