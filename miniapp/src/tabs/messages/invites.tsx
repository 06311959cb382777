import type { components } from '@linli/shared';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { moment, span, stamp } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { InviteCard } from '@/ui';
import { text } from './messages.text';
import type { Message } from './message-target';
import type { Messages } from './use-messages';

type Offer = components['schemas']['OfferView'];

/** Open invitations, to be answered in their place. */
export function useOffers(enabled: boolean) {
  return useQuery('offers', () => api.get('/api/v1/offers'), { enabled });
}

const reasonOf = (reason: string, highlight: string | null) =>
  highlight ? { text: `${reason}，`, strong: highlight } : { text: reason };

interface InviteProps {
  offer: Offer;
  message: Message | undefined;
  onAnswered: (said: string) => void;
}

function Invite({ offer: { id, sentAt, expiresAt, task }, message, onAnswered }: InviteProps) {
  const [answer, setAnswer] = useState<'yes' | 'no'>('yes');
  const path = { id };
  const reply = useAction(async (idempotencyKey, yes: boolean) => {
    if (yes) await api.post('/api/v1/offers/{id}/accept', { path, idempotencyKey });
    else await api.post('/api/v1/offers/{id}/decline', { path, idempotencyKey });
    return true;
  });
  const say = async (yes: boolean) => {
    setAnswer(yes ? 'yes' : 'no');
    if (await reply.run(yes)) onAnswered(yes ? text.coming : text.notComing);
  };
  return (
    <InviteCard
      title={task.title}
      time={stamp(sentAt)}
      lines={[span(task.startAt, task.endAt), text.route(task.meetingPoint, task.communityName)]}
      reason={task.reason ? reasonOf(task.reason, task.highlight) : undefined}
      answerBy={text.answerBy(moment(expiresAt))}
      unread={message ? !message.read : true}
      busy={reply.busy ? answer : null}
      error={reply.error?.detail}
      onYes={() => void say(true)}
      onNo={() => void say(false)}
    />
  );
}

interface InvitesProps {
  offers: ReturnType<typeof useOffers>;
  messages: Messages;
  /** What the answer means, to be shown where the invitation was. */
  onSaid: (said: string) => void;
}

/** The invitations on top; answering also marks their message as seen. */
export function Invites({ offers, messages, onSaid }: InvitesProps) {
  const answered = async (words: string, message: Message | undefined) => {
    onSaid(words);
    if (message) await messages.seen(message);
    await Promise.all([offers.reload(), messages.reload()]);
  };
  return (
    <>
      {(offers.data ?? []).map((offer) => {
        const message = messages.items.find(({ subjectId }) => subjectId === offer.id);
        return (
          <Invite
            key={offer.id}
            offer={offer}
            message={message}
            onAnswered={(words) => void answered(words, message)}
          />
        );
      })}
    </>
  );
}
