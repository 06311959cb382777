import { View } from '@tarojs/components';
import { platform } from '@/lib/platform';
import { Button, Cell, CellGroup, Icon, LargeAction, PhotoGrid, TextArea } from '@/ui';
import { text } from '../report.text';
import type { Report } from '../use-report';
import { Question } from './question';

interface StepWhatProps {
  report: Report;
  typing: boolean;
  onType: () => void;
  onDone: () => void;
}

function Typing({
  report: { content, words, write, photos },
  onDone,
}: Pick<StepWhatProps, 'report' | 'onDone'>) {
  return (
    <>
      <TextArea
        label={words.what}
        labelHidden
        value={content?.text ?? ''}
        placeholder={words.placeholder}
        onChange={(value) => write({ text: value })}
      />
      {photos.shown.length > 0 && (
        <View className="report-buttons">
          <PhotoGrid photos={photos.shown} onRemove={photos.remove} onRetry={photos.retry} />
        </View>
      )}
      <View className="report-buttons">
        <Button icon="check" onPress={onDone}>
          {text.typeDone}
        </Button>
      </View>
    </>
  );
}

/** 第 1 步 怎么了: two ways, and a telephone for those who would rather talk. */
export function StepWhat({ report, typing, onType, onDone }: StepWhatProps) {
  const { words, photos } = report;
  const take = async () => {
    if (await photos.add()) onDone();
  };
  return (
    <>
      <Question step={1} title={words.largeWhat} aloud={words.largeHint} />
      {typing ? (
        <Typing report={report} onDone={onDone} />
      ) : (
        <>
          <View className="report-quiet-large">{words.largeHint}</View>
          <LargeAction
            icon="camera"
            tone="civic"
            title={text.takePhoto}
            hint={words.largePhotoHint}
            onPress={() => void take()}
          />
          <LargeAction icon="keyboard" title={text.type} hint={text.typeHint} onPress={onType} />
          <View className="report-buttons">
            <CellGroup>
              <Cell
                icon="phone"
                strong
                title={text.call}
                hint={text.callHint}
                onPress={() => platform.call(text.hotline)}
              />
            </CellGroup>
          </View>
          <View className="report-kept">
            <Icon name="check" />
            <View>{text.kept}</View>
          </View>
        </>
      )}
    </>
  );
}
