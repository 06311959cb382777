import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useRef } from 'react';
import { sentenceOf } from '@/lib/api-error';
import { Guarded } from '@/lib/guarded';
import { replace } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { ActionBar, Button, Empty, InlineNote, Page, PhonePreview, Section, web } from '@/ui';
import { ChangeEffect } from '../change/change-effect';
import { ChangeForm } from '../change/change-form';
import { words } from '../change/change.text';
import type { Subject } from '../change/source';
import { type UseChange, useChange } from '../change/use-change';
import { text } from '../publish/publish.text';
import '../publish/publish-form.scss';
import { SeenTask } from '../publish/task-preview';
import '../publish/wide-publish.scss';

const saveText = ({ effect }: UseChange) =>
  effect?.data?.people ? words.saveTelling(effect.data.people) : words.save;

function Problems({ use }: { use: UseChange }) {
  const open = Object.keys(use.problems).length;
  if (open > 0) return <InlineNote tone="late">{text.missing(open)}</InlineNote>;
  return use.error ? <InlineNote tone="late">{sentenceOf(use.error)}</InlineNote> : null;
}

function Buttons({ use }: { use: UseChange }) {
  return (
    <>
      <Button kind="ghost" onPress={use.undo}>
        {words.undo}
      </Button>
      <Button kind="civic" busy={use.busy} onPress={() => void use.save()}>
        {saveText(use)}
      </Button>
    </>
  );
}

/** On a PC: the form, the task as it will be seen, and what changes for whom. */
function Wide({ use }: { use: UseChange }) {
  const title = use.isSeries ? words.seriesTitle : words.title;
  return (
    <View className="wide-publish">
      <View className="wide-publish__form">
        <View className="wide-publish__head">
          <View className="wide-publish__title" {...web({ role: 'heading', 'aria-level': 2 })}>
            {title}
          </View>
          {use.savedAt && <View className="form-row__hint">{text.saved(use.savedAt)}</View>}
        </View>
        <ChangeForm use={use} />
      </View>
      <View className="wide-publish__phone">
        <View className="form-row__hint">{text.preview}</View>
        <PhonePreview label={text.preview} title={text.previewTitle}>
          <SeenTask publish={{ form: use.form, preview: undefined }} />
        </PhonePreview>
      </View>
      <View className="wide-publish__reach">
        <View className="wide-publish__scroll">
          <View className="wide-publish__strong" {...web({ role: 'heading', 'aria-level': 2 })}>
            {words.changes}
          </View>
          <ChangeEffect use={use} nothing={words.nothing} />
        </View>
        <View className="wide-publish__foot">
          <Problems use={use} />
          <View className="wide-publish__buttons">
            <Buttons use={use} />
          </View>
        </View>
      </View>
    </View>
  );
}

function Change({ id, series }: Subject) {
  const { wide } = useWindow();
  const use = useChange({ id, series });
  const { query, done, open } = use;
  const see = series
    ? { text: words.seeSeries, onPress: () => void replace('series/detail', { id: series }) }
    : { text: words.seeTask, onPress: () => void replace('task/detail', { id: id ?? '' }) };
  const bench = { text: words.toBench, onPress: () => void replace('workbench/index', {}) };
  if (done)
    return (
      <Page
        title={words.page}
        empty={
          <Empty icon="circle-check" title={words.done} hint={words.doneHint} action={see} second={bench} />
        }
      />
    );
  if (!open)
    return (
      <Page
        title={words.page}
        empty={<Empty icon="info" title={words.over} hint="" action={{ ...see, text: words.back }} />}
      />
    );
  const state = {
    loading: !query.error && !use.filled,
    error: query.error,
    onRetry: () => void query.reload(),
  };
  if (wide)
    return (
      <Page wide flush left={<StaffBar here="publish" />} {...state}>
        <Wide use={use} />
      </Page>
    );
  return (
    <Page
      title={series ? words.seriesTitle : words.page}
      {...state}
      bar={
        <ActionBar note={<Problems use={use} />}>
          <Buttons use={use} />
        </ActionBar>
      }
    >
      <ChangeForm use={use} />
      <Section title={words.changes}>
        <ChangeEffect use={use} nothing={words.nothingNarrow} />
      </Section>
    </Page>
  );
}

/** 改任务: one task, one date, or all following of a series; what changes and who is told stands there before it is sent. */
export default function ChangePage() {
  const { id, series } = useRef(useRouter().params).current;
  return (
    <Guarded title={words.page} who={words.who} needs="task.publish">
      <Change id={id} series={series} />
    </Guarded>
  );
}
