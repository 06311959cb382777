import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { currentStep } from '@/lib/steps';
import { Button, Card, FactList, Icon, InlineNote, ProgressStrip, Section, Skeleton } from '@/ui';
import { text } from '../home.text';
import type { Home, RequestCard } from '../use-home';

function MatterCard({ matter }: { matter: RequestCard }) {
  const { id, title, steps, holder, next, dueAt, dueLabel, asks } = matter;
  const due = dueAt && (
    <View>
      <View className="home-strong">{moment(dueAt)}</View>
      {dueLabel && <View className="home-plain">{` ${dueLabel}`}</View>}
    </View>
  );
  return (
    <Card onPress={() => void open('request/detail', { id })}>
      <View className="home-matter__head">
        <View className="home-matter__title">{title}</View>
        <Icon name="chevron-right" />
      </View>
      {asks && (
        <InlineNote tone="soon" icon="message-square-text">
          {text.asked(asks)}
        </InlineNote>
      )}
      <ProgressStrip steps={steps.map(({ label }) => label)} current={currentStep(steps)} />
      <View className="home-matter__facts">
        <FactList
          facts={[
            { name: text.holder, value: holder },
            { name: text.next, value: next },
            { name: text.due, value: due },
          ]}
        />
      </View>
    </Card>
  );
}

/** 还没登录: says gently what signing in brings, and asks nothing. */
export function SignInHint() {
  return (
    <Card>
      <View className="home-hint">
        <View className="home-hint__text">{text.signInHint}</View>
        <Button kind="soft" size="small" onPress={() => void open('account/sign-in')}>
          {text.signIn}
        </Button>
      </View>
    </Card>
  );
}

/** What was written and not sent is never out of sight. */
export function Unsent({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <View className="home-unsent">
      <InlineNote
        tone="soon"
        icon="pencil"
        action={{ text: text.look, onPress: () => void open('request/mine') }}
      >
        {text.unsent(count)}
      </InlineNote>
    </View>
  );
}

function Matters({ mine, matters }: Pick<Home, 'mine' | 'matters'>) {
  if (mine.loading) return <Skeleton cards={1} />;
  if (mine.error)
    return (
      <InlineNote tone="late" action={{ text: text.again, onPress: () => void mine.reload() }}>
        {mine.error.detail}
      </InlineNote>
    );
  if (matters.length === 0) return <InlineNote>{text.nothingOpen}</InlineNote>;
  return (
    <>
      {matters.slice(0, 2).map((matter) => (
        <MatterCard key={matter.id} matter={matter} />
      ))}
    </>
  );
}

export function MyMatters({ home: { me, mine, matters, total, unsent } }: { home: Home }) {
  const toMine = { text: text.all(total), onPress: () => void open('request/mine') };
  return (
    <Section title={text.mine} {...(me && total > 0 ? { action: toMine } : {})}>
      <Unsent count={unsent} />
      {me ? <Matters mine={mine} matters={matters} /> : <SignInHint />}
    </Section>
  );
}
