import { View } from '@tarojs/components';
import { moment, shortMoment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { currentStep, waitsForReporter } from '@/lib/steps';
import { Button, Card, InlineNote, Meta, Photo, press, SegmentBar } from '@/ui';
import type { RequestCard } from '../request.api';
import { text } from '../request.text';

function Sentence({ card: { statusLabel, holder, next, dueAt, dueLabel, status } }: { card: RequestCard }) {
  const over = status === 'CLOSED' || ['WITHDRAWN', 'REJECTED', 'MERGED'].includes(status);
  return (
    <View className="mine-card__line">
      <View>
        <View className="request-strong">{holder ?? statusLabel}</View>
        {next && `，${next}`}
      </View>
      {dueAt && !over && (
        <View>
          {`${text.mine.due} `}
          <View className="request-strong">{moment(dueAt)}</View>
          {dueLabel && ` ${dueLabel}`}
        </View>
      )}
    </View>
  );
}

/** One bar, one sentence; the words are the link, at most two buttons below. */
export function MineCard({ card }: { card: RequestCard }) {
  const { id, title, createdAt, photo, steps, supporters, statusLabel, mine } = card;
  const meta =
    mine === 'SUPPORTER'
      ? [shortMoment(createdAt), text.mine.supporters(supporters)]
      : [text.mine.reportedAt(moment(createdAt))];
  return (
    <Card>
      <View {...press(() => void open('request/detail', { id }), { role: 'link' })}>
        <View className="mine-card__head">
          <View className="mine-card__text">
            <View className="request-title">{title}</View>
            <Meta parts={meta} />
          </View>
          {photo && <Photo url={photo.thumbUrl} alt={title} shape="thumb" />}
        </View>
        {card.asks && (
          <InlineNote tone="soon" icon="message-square-text">
            {`${text.asked}：${card.asks}`}
          </InlineNote>
        )}
        <View className="mine-card__bar">
          <SegmentBar total={steps.length} done={currentStep(steps)} label={statusLabel} />
        </View>
        <Sentence card={card} />
      </View>
      {waitsForReporter(card) && (
        <View className="mine-card__buttons">
          <View className="request-bar__side">
            <Button
              kind="ghost"
              size="small"
              label={`${text.unsolved}：${title}`}
              onPress={() => void open('request/detail', { id, ask: 'unsolved' })}
            >
              {text.unsolved}
            </Button>
          </View>
          <View className="request-bar__main">
            <Button
              kind="red"
              size="small"
              label={`${text.rateShort}：${title}`}
              onPress={() => void open('request/detail', { id, ask: 'rate' })}
            >
              {text.rateShort}
            </Button>
          </View>
        </View>
      )}
    </Card>
  );
}
