import { View } from '@tarojs/components';
import { platform } from '@/lib/platform';
import { useAction } from '@/lib/use-action';
import { useState } from 'react';
import { Button, Card, InlineNote, Stack } from '@/ui';
import { fetchContact, type ToCall } from '../survey.api';
import { text } from '../survey.text';

/** The number, only when somebody is about to call; the resident can read who looked. */
export function Contact({ who }: { who: ToCall }) {
  const [contact, setContact] = useState<{ name: string | null; phone: string | null }>();
  const looking = useAction((key: string) => fetchContact(key, who.requestId));
  const look = async () => {
    const found = await looking.run();
    if (found) setContact(found);
  };
  const { phone, name } = contact ?? {};
  return (
    <Card>
      <Stack>
        <View>{text.script(who.reporter, who.title)}</View>
        {!contact && (
          <Button kind="soft" icon="phone" busy={looking.busy} onPress={() => void look()}>
            {text.showPhone}
          </Button>
        )}
        {name && <View className="survey-small">{text.named(name)}</View>}
        {phone && (
          <Button kind="soft" icon="phone" onPress={() => platform.call(phone)}>
            {text.dial(phone)}
          </Button>
        )}
        {contact && !phone && <InlineNote tone="soon">{text.noPhone}</InlineNote>}
        {looking.error && <InlineNote tone="late">{looking.error.detail}</InlineNote>}
        <View className="survey-small">{text.showNote}</View>
      </Stack>
    </Card>
  );
}
