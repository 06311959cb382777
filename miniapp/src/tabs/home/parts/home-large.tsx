import { View } from '@tarojs/components';
import { greeting, spoken } from '@/lib/format';
import { chooseLarge } from '@/lib/looks';
import { open, openTab } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { Icon, LargeAction, press, ReadAloud, web } from '@/ui';
import { text } from '../home.text';
import { startReport } from '@/lib/start-report';
import type { Home, RequestCard } from '../use-home';
import { SignInHint, Unsent } from './my-matters';
import { PatrolEntry } from './patrol-entry';

function LargeMatter({ matter }: { matter: RequestCard }) {
  const { id, title, status, statusLabel, holder, next, asks } = matter;
  return (
    <View className="home-large-matter" {...press(() => void open('request/detail', { id }))}>
      <View className="home-large-matter__state">
        <Icon name={status === 'CLOSED' ? 'check' : 'wrench'} size={24} />
        <View>{statusLabel}</View>
      </View>
      <View className="home-large-matter__text">
        {text.youSaid}
        <View className="home-strong">{title}</View>
        {holder && text.nowWith}
        {holder && <View className="home-strong">{holder}</View>}
        {next && `，${next}`}
        {text.stop}
        {asks && <View className="home-strong">{text.asked(asks)}</View>}
      </View>
      <View className="home-large-matter__more">
        <View>{text.more}</View>
        <Icon name="chevron-right" size={24} />
      </View>
    </View>
  );
}

function volunteerHint({ near }: Home): string {
  const task = near.data?.find(({ missing }) => missing > 0);
  return task ? text.volunteerNext(spoken(task.startAt), task.title, task.missing) : text.volunteerHint;
}

function activityHint({ activities }: Home): string {
  const [next] = activities.data ?? [];
  return next ? text.activityNext(spoken(next.startAt), next.title) : text.activitiesHint;
}

function aloud(home: Home): string {
  const [matter] = home.matters;
  const mine = matter
    ? `${text.youSaid}${matter.title}，${matter.statusLabel}。${matter.next ?? ''}。${matter.asks ? text.asked(matter.asks) : ''}`
    : '';
  return `${greeting()}。${text.report}，${text.reportHintLarge}。${text.help}，${text.helpHintLarge}。${mine}${text.toVolunteer}，${volunteerHint(home)}。`;
}

/** 首页 长辈版: its own layout, one column, words with every icon. */
export function HomeLarge({ home }: { home: Home }) {
  const {
    me,
    unsent,
    matters: [matter],
  } = home;
  return (
    <>
      <View className="home-large-head">
        <View className="home-large-head__words" {...web({ role: 'heading', 'aria-level': 1 })}>
          {me ? `${me.displayName}，${greeting()}` : greeting()}
        </View>
        {platform.can.speak && <ReadAloud onPress={() => platform.speak(aloud(home))} />}
      </View>
      <LargeAction
        icon="camera"
        tone="civic"
        title={text.report}
        hint={text.reportHintLarge}
        onPress={() => startReport('REPORT')}
      />
      <LargeAction
        icon="hand-heart"
        tone="redline"
        title={text.help}
        hint={text.helpHintLarge}
        onPress={() => startReport('HELP')}
      />
      <View className="home-large-part">
        <Unsent count={unsent} />
        {me ? matter && <LargeMatter matter={matter} /> : <SignInHint />}
      </View>
      <PatrolEntry />
      <LargeAction
        icon="vest"
        title={text.toVolunteer}
        hint={volunteerHint(home)}
        onPress={() => void openTab('volunteer')}
      />
      <LargeAction
        icon="calendar"
        title={text.toActivities}
        hint={activityHint(home)}
        onPress={() => void open('activity/index')}
      />
      <LargeAction
        icon="map"
        title={text.around}
        hint={text.aroundHint}
        onPress={() => void open('nearby/index')}
      />
      <LargeAction
        icon="phone"
        title={text.call}
        hint={text.callHint}
        onPress={() => platform.call(text.hotline)}
      />
      <View className="home-large-back" {...press(() => chooseLarge(false))}>
        <Icon name="a-large-small" size={24} />
        <View>{text.smaller}</View>
      </View>
    </>
  );
}
