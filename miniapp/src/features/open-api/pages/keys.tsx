import { View } from '@tarojs/components';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Button, Empty, InlineNote, Page, Section } from '@/ui';
import { KeyCard } from '../components/key-card';
import { MadeKey, NewKey } from '../components/new-key';
import { type ApiKey, fetchKeys, revokeKey } from '../keys.api';
import { text } from '../keys.text';
import { useNewKey } from '../use-new-key';
import './keys.scss';

function MakeOne({ onMade, onDone }: { onMade: () => void; onDone: () => void }) {
  const form = useNewKey(onMade);
  return form.secret ? (
    <MadeKey secret={form.secret} onDone={onDone} />
  ) : (
    <NewKey form={form} onCancel={onDone} />
  );
}

function Keys() {
  const query = useQuery('api-keys', fetchKeys);
  const [making, setMaking] = useState(false);
  const [asked, setAsked] = useState<ApiKey>();
  const stopping = useAction(revokeKey);
  const stop = async () => {
    if (!asked || !(await stopping.run(asked.id))) return;
    setAsked(undefined);
    await query.reload();
  };
  return (
    <Page
      title={text.title}
      wide
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
    >
      <View className="keys">
        <View className="keys__quiet">{text.intro}</View>
        {making ? (
          <MakeOne onMade={() => void query.reload()} onDone={() => setMaking(false)} />
        ) : (
          <Button icon="plus" onPress={() => setMaking(true)}>
            {text.make}
          </Button>
        )}
        <Section title={text.list}>
          {query.data?.length === 0 && <Empty icon="key" title={text.empty} hint={text.emptyHint} />}
          <View className="keys__list">
            {query.data?.map((one) => (
              <KeyCard key={one.id} apiKey={one} onStop={() => setAsked(one)} />
            ))}
          </View>
        </Section>
      </View>
      <BottomSheet
        open={asked !== undefined}
        title={text.stopAsk(asked?.name ?? '')}
        onClose={() => setAsked(undefined)}
        footer={
          <>
            <Button kind="ghost" onPress={() => setAsked(undefined)}>
              {text.stopNo}
            </Button>
            <Button busy={stopping.busy} onPress={() => void stop()}>
              {text.stopYes}
            </Button>
          </>
        }
      >
        <View className="keys__quiet">{text.stopHint}</View>
        {stopping.error && <InlineNote tone="late">{stopping.error.detail}</InlineNote>}
      </BottomSheet>
    </Page>
  );
}

/** Keys of other systems: made, shown once, listed with their use, ended. */
export default function ApiKeysPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="api-key.manage">
      <Keys />
    </Guarded>
  );
}
