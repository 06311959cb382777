import { View } from '@tarojs/components';
import { dayInFull } from '@linli/shared';
import { Card, Icon, InlineNote, named } from '@/ui';
import type { Honour } from '../honour.api';
import { text } from '../honour.text';

const { index: words } = text;
const dayOf = (at: string) => dayInFull(new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10));

/** How many stars, how far to the next one, and the one that is on notice. */
export function StarsHead({ honour }: { honour: Honour }) {
  const { stars, minutes, nextStars, minutesToNext, notice } = honour;
  return (
    <>
      <Card>
        <View className="honour-head">
          <View className="honour-head__stars" {...named(text.names[stars] ?? '')}>
            {[1, 2, 3, 4, 5].map((one) => (
              <Icon key={one} name={one <= stars ? 'star-full' : 'star'} size={28} />
            ))}
          </View>
          <View className="honour-head__name">{text.names[stars]}</View>
          <View>{words.total(minutes)}</View>
          <View className="honour-hint">
            {nextStars && minutesToNext ? words.next(text.names[nextStars] ?? '', minutesToNext) : words.top}
          </View>
        </View>
      </Card>
      {notice?.status === 'ON_NOTICE' && (
        <InlineNote icon="award">
          {`${words.onNotice(notice.starsName, dayOf(notice.endsAt))}。${words.onNoticeHint}`}
        </InlineNote>
      )}
      {notice?.status === 'WITHDRAWN' && (
        <InlineNote tone="soon">{`${words.withdrawn(notice.starsName)}：${notice.reason ?? ''}`}</InlineNote>
      )}
      <View className="honour-hint">{words.how(honour.hours)}</View>
    </>
  );
}
