import { View } from '@tarojs/components';
import { useState } from 'react';
import { stamp } from '@/lib/format';
import { Button, CellGroup, InlineNote, MessageRow, press, Section } from '@/ui';
import { Invites, type useOffers } from './invites';
import { looks, type Message } from './message-target';
import { text } from './messages.text';
import type { Messages } from './use-messages';

function Rows({ items, onOpen }: { items: readonly Message[]; onOpen: (message: Message) => void }) {
  if (items.length === 0) return null;
  return (
    <CellGroup>
      {items.map((message) => (
        <MessageRow
          key={message.id}
          {...looks[message.kind]}
          kind={message.kindLabel}
          title={message.title}
          text={message.text}
          time={stamp(message.at)}
          unread={!message.read}
          onPress={() => onOpen(message)}
        />
      ))}
    </CellGroup>
  );
}

/** Unread first, the invitations on top of them, then what was seen. */
export function MessageList({
  messages,
  offers,
}: {
  messages: Messages;
  offers: ReturnType<typeof useOffers>;
}) {
  const { items, kind, total, readAll, more, hasMore } = messages;
  const invited = kind === undefined || kind === 'OFFER' ? (offers.data ?? []) : [];
  const inCard = new Set(invited.map(({ id }) => id));
  const rows = items.filter(({ subjectId }) => !subjectId || !inCard.has(subjectId));
  const unread = rows.filter(({ read }) => !read);
  const seen = rows.filter(({ read }) => read);
  const [said, setSaid] = useState('');
  const open = (message: Message) => void messages.open(message);
  return (
    <>
      {said && <InlineNote tone="ok">{said}</InlineNote>}
      {(unread.length > 0 || invited.length > 0) && (
        <Section
          title={text.unread}
          hint={text.count(Math.max(kind ? unread.length : total, invited.length))}
          aside={
            <View className="messages-all" {...press(() => void readAll.run(), { disabled: readAll.busy })}>
              {text.readAll}
            </View>
          }
        >
          {invited.length > 0 && <Invites offers={offers} messages={messages} onSaid={setSaid} />}
          <View className={invited.length > 0 ? 'messages-gap' : ''}>
            <Rows items={unread} onOpen={open} />
          </View>
        </Section>
      )}
      {seen.length > 0 && (
        <Section title={text.seen}>
          <Rows items={seen} onOpen={open} />
        </Section>
      )}
      {hasMore ? (
        <View className="messages-end">
          <Button kind="ghost" size="small" busy={more.busy} onPress={() => void more.run()}>
            {more.error ? text.again : text.more}
          </Button>
        </View>
      ) : (
        <View className="messages-end">{text.end}</View>
      )}
    </>
  );
}
