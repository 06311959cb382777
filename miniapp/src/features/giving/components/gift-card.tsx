import { View } from '@tarojs/components';
import { useState } from 'react';
import { shortMoment } from '@/lib/format';
import { Button, Card, ErrorLine, InlineNote, Select, type WordsTask } from '@/ui';
import type { Donation } from '../giving.api';
import { text } from '../giving.text';
import type { UseDecide } from '../use-decide';

const { decide: words } = text;

interface GiftCardProps {
  gift: Donation;
  use: UseDecide;
  onWords: (task: WordsTask) => void;
}

/** A gift that waits: who gave how much, to whom it goes, and the two answers. */
export function OpenGift({ gift, use, onWords }: GiftCardProps) {
  const { id, giver, points, target, to, wish, createdAt } = gift;
  const [chosen, setChosen] = useState('');
  const [asked, setAsked] = useState(false);
  const isForNeighbour = target === 'NEIGHBOUR';
  const recipientId = chosen || (use.recipients[0]?.id ?? '');
  const approve = () => {
    setAsked(true);
    if (!isForNeighbour) void use.approve(id);
    else if (recipientId) void use.approve(id, recipientId);
  };
  const decline = () =>
    onWords({
      title: words.decline,
      label: words.declineWhy,
      placeholder: words.declinePlaceholder,
      yes: words.declineYes,
      leave: words.leave,
      least: 1,
      need: words.need,
      onSend: (reason) => void use.decline(id, reason),
    });
  const whom = isForNeighbour ? words.toNeighbour : text.give.to(to);
  const yes = isForNeighbour ? words.approve : words.approveTeam;
  return (
    <Card>
      <View className="gift">
        <View className="gift__to">{words.from(giver ?? '', points)}</View>
        <View className="gift__hint">{[whom, shortMoment(createdAt), wish].filter(Boolean).join('，')}</View>
        {isForNeighbour && use.recipients.length > 0 && (
          <Select
            label={words.choose}
            options={use.recipients.map(({ id: key, name, phrase }) => ({
              key,
              text: `${name}（${phrase}）`,
            }))}
            value={recipientId}
            onChange={setChosen}
          />
        )}
        {isForNeighbour && asked && !recipientId && <ErrorLine>{words.chooseNeed}</ErrorLine>}
        <View className="gift__actions">
          <Button size="small" kind="ghost" label={`${words.decline}：${giver ?? ''}`} onPress={decline}>
            {words.decline}
          </Button>
          <Button
            size="small"
            kind="civic"
            busy={use.busy === id}
            label={`${yes}：${giver ?? ''}`}
            onPress={approve}
          >
            {yes}
          </Button>
        </View>
        {use.errors[id] && <ErrorLine>{use.errors[id]}</ErrorLine>}
      </View>
    </Card>
  );
}

/** A gift that was passed on or given back, and the word of thanks. */
export function PastGift({ gift, use, onWords }: GiftCardProps) {
  const { id, giver, points, to, status, thanks, can } = gift;
  const thank = () =>
    onWords({
      title: words.thank,
      label: words.thankWhat,
      placeholder: words.thankPlaceholder,
      yes: words.thankYes,
      leave: words.thankLeave,
      least: 1,
      need: words.need,
      onSend: (said) => void use.thank(id, said),
    });
  return (
    <Card>
      <View className="gift">
        <View className="gift__to">{words.from(giver ?? '', points)}</View>
        <View className="gift__hint">{`${text.give.to(to)}，${text.give.states[status]}`}</View>
        {thanks && (
          <InlineNote tone="ok" icon="heart">
            {text.give.thanks(thanks)}
          </InlineNote>
        )}
        {can.includes('thank') && (
          <View className="gift__actions">
            <Button size="small" kind="soft" label={`${words.thank}：${giver ?? ''}`} onPress={thank}>
              {words.thank}
            </Button>
          </View>
        )}
        {use.errors[id] && <ErrorLine>{use.errors[id]}</ErrorLine>}
      </View>
    </Card>
  );
}
