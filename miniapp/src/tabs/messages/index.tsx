import { MESSAGE_KIND_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import { startDraft } from '@/lib/draft-store';
import { open, openTab } from '@/lib/navigate';
import { Chip, ChipRow, Empty, InlineNote, Page, Skeleton } from '@/ui';
import { useOffers } from './invites';
import { MessageList } from './message-list';
import { looks } from './message-target';
import { text } from './messages.text';
import { type Messages, useMessages } from './use-messages';
import './index.scss';

function Kinds({ messages: { kind, setKind, kinds } }: { messages: Messages }) {
  return (
    <ChipRow label={text.title}>
      <Chip on={!kind} onPress={() => setKind(undefined)}>
        {text.all}
      </Chip>
      {kinds.map(({ kind: one, kindLabel, unread }) => (
        <Chip key={one} on={kind === one} count={unread} onPress={() => setKind(one)}>
          {kindLabel}
        </Chip>
      ))}
    </ChipRow>
  );
}

/** What will come here, and where to go meanwhile. */
function Nothing({ kind }: Pick<Messages, 'kind'>) {
  return (
    <Empty
      icon={kind ? looks[kind].icon : 'bell'}
      title={kind ? text.emptyKind(MESSAGE_KIND_LABELS[kind]) : text.empty}
      hint={text.emptyHint}
      action={{ text: text.toVolunteer, onPress: () => void openTab('volunteer') }}
      second={{
        text: text.toReport,
        onPress: () => void open('report', { draft: startDraft('REPORT').id }),
      }}
    />
  );
}

function SignedOut() {
  return (
    <Empty
      icon="bell"
      title={text.signIn}
      hint={text.signInHint}
      action={{ text: text.signInGo, onPress: () => void open('account/sign-in') }}
    />
  );
}

/** 消息: chips with counts, unread first, invitations answered in place. */
export default function MessagesPage() {
  const messages = useMessages();
  const { me, list, items, kind, readAll } = messages;
  const offers = useOffers(Boolean(me));
  const invited = (offers.data?.length ?? 0) > 0 && (!kind || kind === 'OFFER');
  const nothing = list.data && items.length === 0 && !invited && !offers.error;
  return (
    <Page title={text.title} tab="messages" empty={me ? undefined : <SignedOut />}>
      {messages.kinds.length > 0 && <Kinds messages={messages} />}
      <View className="messages-list">
        {readAll.error && <InlineNote tone="late">{readAll.error.detail}</InlineNote>}
        <ListState messages={messages} />
        <OffersState offers={offers} kind={kind} />
        {nothing && <Nothing kind={kind} />}
        {list.data && !nothing && <MessageList messages={messages} offers={offers} />}
      </View>
    </Page>
  );
}

function ListState({ messages: { list, reload } }: { messages: Messages }) {
  if (list.loading) return <Skeleton cards={3} />;
  if (!list.error) return null;
  return (
    <InlineNote tone="late" action={{ text: text.again, onPress: () => void reload() }}>
      {list.error.detail}
    </InlineNote>
  );
}

/** Invitations that could not be read are missing from the list: said where they would stand. */
function OffersState({ offers, kind }: { offers: ReturnType<typeof useOffers> } & Pick<Messages, 'kind'>) {
  if (!offers.error || (kind && kind !== 'OFFER')) return null;
  return (
    <InlineNote tone="late" action={{ text: text.again, onPress: () => void offers.reload() }}>
      {text.offersFailed}
    </InlineNote>
  );
}
