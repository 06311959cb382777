import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, Card, Section } from '@/ui';
import { PublishForm } from './publish-form';
import { text } from './publish.text';
import { Reach } from './reach';
import { SeenTask } from './task-preview';
import type { Publish } from './use-publish';

/** On a phone: one column; the task as it will be seen opens below. */
export function NarrowPublish({ publish }: { publish: Publish }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      {publish.savedAt && <View className="form-row__hint">{text.saved(publish.savedAt)}</View>}
      <PublishForm publish={publish} />
      <Section title={text.seen}>
        <Reach publish={publish} />
      </Section>
      <Section title={text.preview}>
        <Button kind="ghost" onPress={() => setShown(!shown)}>
          {shown ? text.hide : text.show}
        </Button>
        {shown && (
          <View className="form-row__next">
            <Card>
              <SeenTask publish={publish} />
            </Card>
          </View>
        )}
      </Section>
      <Section title="">
        <Button kind="ghost" onPress={publish.clear}>
          {text.clear}
        </Button>
      </Section>
    </>
  );
}
