import { View } from '@tarojs/components';
import { sentenceOf } from '@/lib/api-error';
import { Button, InlineNote, KeyHint, PhonePreview, web } from '@/ui';
import { PublishForm } from './publish-form';
import { text } from './publish.text';
import { words } from './repeat.text';
import { Reach } from './reach';
import { SeenTask } from './task-preview';
import type { Publish } from './use-publish';
import './wide-publish.scss';

/** What the main button says: whom it asks. */
export const sendText = ({ form, preview, plan }: Publish) =>
  form.repeat.every !== 'ONCE' && plan.data
    ? words.send(plan.data.dates.filter(({ skipped }) => !skipped).length)
    : form.signupMode === 'OFFER' && preview?.invitees.length
      ? text.sendAsk(preview.invitees.length)
      : text.send;

/** What is wrong with the last try, above the button. */
export function SendProblems({ publish }: { publish: Publish }) {
  const open = Object.keys(publish.problems).length;
  if (open > 0)
    return (
      <InlineNote tone="late" icon="triangle-alert">
        {text.missing(open)}
      </InlineNote>
    );
  const { error } = publish;
  return error ? <InlineNote tone="late">{sentenceOf(error)}</InlineNote> : null;
}

/** On a PC: the form, the task as it will be seen, and whom it reaches. */
export function WidePublish({ publish }: { publish: Publish }) {
  const label = sendText(publish);
  return (
    <View className="wide-publish">
      <View className="wide-publish__form">
        <View className="wide-publish__head">
          <View className="wide-publish__title" {...web({ role: 'heading', 'aria-level': 2 })}>
            {text.title}
          </View>
          {publish.savedAt && <View className="form-row__hint">{text.saved(publish.savedAt)}</View>}
        </View>
        <PublishForm publish={publish} />
      </View>
      <View className="wide-publish__phone">
        <View className="form-row__hint">{text.preview}</View>
        <PhonePreview label={text.preview} title={text.previewTitle}>
          <SeenTask publish={publish} />
        </PhonePreview>
      </View>
      <View className="wide-publish__reach">
        <View className="wide-publish__scroll">
          <View className="wide-publish__strong" {...web({ role: 'heading', 'aria-level': 2 })}>
            {text.seen}
          </View>
          <Reach publish={publish} />
        </View>
        <View className="wide-publish__foot">
          <SendProblems publish={publish} />
          <View className="wide-publish__buttons">
            <Button kind="ghost" onPress={publish.clear}>
              {text.clear}
            </Button>
            <Button kind="red" busy={publish.sending} onPress={() => void publish.send()}>
              {label} <KeyHint keys="Ctrl Enter" />
            </Button>
          </View>
        </View>
      </View>
    </View>
  );
}
