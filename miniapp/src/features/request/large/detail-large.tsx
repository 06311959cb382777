import { View } from '@tarojs/components';
import { useState } from 'react';
import { spoken } from '@/lib/format';
import { platform } from '@/lib/platform';
import { Cell, CellGroup, Icon, ReadAloud, Section, web } from '@/ui';
import { outcomeOf } from '../components/deadline-card';
import { MoreRows, RatingState } from '../components/detail-normal';
import { History } from '../components/history';
import { Photos } from '../components/matter-card';
import type { RequestDetail } from '../request.api';
import { text } from '../request.text';
import { signOf } from '../sign-of';
import type { DetailProps } from '../use-sheets';
import { SideNotes } from '../components/side-notes';
import { AskCard } from './ask-card';

function Came({ timeline }: Pick<RequestDetail, 'timeline'>) {
  const came = timeline.filter(({ who }) => who).slice(0, 2);
  if (came.length === 0) return null;
  return (
    <Section title={text.whoCame}>
      <CellGroup>
        {came.map(({ at, who, text: what }) => (
          <Cell key={at} icon="user" strong title={who} hint={`${spoken(at)}，${what}`} />
        ))}
      </CellGroup>
    </Section>
  );
}

/** 诉求 长辈版: the sentence, the photos and the question first; 经过 only when asked for. */
export function DetailLarge({ request, state, sheets }: DetailProps) {
  const [all, setAll] = useState(false);
  const { headline, subline, statusLabel, deadline, timeline, text: said } = request;
  const { icon } = signOf(request);
  const outcome = deadline && outcomeOf(deadline);
  const aloud = `${headline}。${subline ?? ''}。${outcome?.text ?? ''}`;
  return (
    <>
      <View className="request-large-head">
        <View className="request-large-head__state">
          <Icon name={icon} size={28} />
          <View>{statusLabel}</View>
        </View>
        {platform.can.speak && <ReadAloud onPress={() => platform.speak(aloud)} />}
      </View>
      <View className="request-large-words" {...web({ role: 'heading', 'aria-level': 2 })}>
        {headline}
      </View>
      {subline && <View className="request-large-sub">{subline}</View>}
      <Photos request={request} />
      <SideNotes request={request} sheets={sheets} />
      <AskCard request={request} state={state} sheets={sheets} />
      <RatingState request={request} state={state} />
      <View className="request-block">
        <CellGroup>
          <Cell icon="message-square-text" title={said} hint={request.place.address} />
          {deadline && outcome && (
            <Cell
              icon="clock"
              strong
              title={outcome.text}
              hint={`${text.promised} ${spoken(deadline.dueAt)}${text.promiseEnd(deadline.what)}`}
            />
          )}
        </CellGroup>
      </View>
      <Came timeline={timeline} />
      <View className="request-block">
        <CellGroup>
          <Cell icon="list" title={all ? text.lessHistory : text.allHistory} onPress={() => setAll(!all)} />
          <Cell icon="phone" title={text.callAsk} onPress={() => platform.call(text.hotline)} />
        </CellGroup>
      </View>
      {all && <History timeline={timeline} />}
      <MoreRows request={request} sheets={sheets} />
    </>
  );
}
