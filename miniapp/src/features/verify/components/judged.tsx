import { back, replace } from '@/lib/navigate';
import { Empty, Page } from '@/ui';
import { text } from '../verify.text';

/** After the verdict: what happens next, and back to the list. */
export function Judged({ passed }: { passed: boolean }) {
  return (
    <Page
      title={text.title}
      empty={
        <Empty
          icon={passed ? 'circle-check' : 'undo-2'}
          title={passed ? text.passed : text.failed}
          hint={passed ? text.passedHint : text.failedHint}
          action={{
            text: text.toList,
            onPress: () => void (passed ? back() : replace('workbench/index', {})),
          }}
        />
      }
    />
  );
}
