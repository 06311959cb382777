import { View } from '@tarojs/components';
import { day } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Button, Card, ErrorLine, InlineNote } from '@/ui';
import { text } from '../catalogue.text';
import type { useDraftActions, useVersions } from '../use-catalogue';

interface VersionCardProps {
  versions: ReturnType<typeof useVersions>;
  actions: ReturnType<typeof useDraftActions>;
}

/** Which version holds, whether one is being worked on, and what can be done with it. */
export function VersionCard({ versions: { active, draft }, actions }: VersionCardProps) {
  const { begin, take, give, giveCsv } = actions;
  const shown = draft ?? active;
  const bad = Object.entries(take.error?.fields ?? {});
  const said = begin.error ?? give.error ?? giveCsv.error;
  return (
    <Card>
      <View className="catalogue-title">
        {active && text.inForce(active.number, day(active.validFrom ?? active.createdAt))}
      </View>
      {draft && <InlineNote tone="soon">{text.editing(draft.number)}</InlineNote>}
      <View className="catalogue-buttons">
        {draft ? (
          <Button size="small" onPress={() => void open('catalogue/changes')}>
            {text.changes}
          </Button>
        ) : (
          <Button size="small" busy={begin.busy} onPress={() => void begin.run()}>
            {text.begin}
          </Button>
        )}
        <Button kind="ghost" size="small" busy={take.busy} onPress={() => void take.run()}>
          {text.import}
        </Button>
        {shown && (
          <>
            <Button
              kind="ghost"
              size="small"
              busy={giveCsv.busy}
              onPress={() => void giveCsv.run(shown.id, `${text.title}${text.version(shown.number)}`)}
            >
              {`${text.export} CSV`}
            </Button>
            <Button
              kind="ghost"
              size="small"
              busy={give.busy}
              onPress={() => void give.run(shown.id, `${text.title}${text.version(shown.number)}`)}
            >
              {`${text.export} Excel`}
            </Button>
          </>
        )}
      </View>
      {take.error && <ErrorLine>{bad.length > 0 ? text.importBad : take.error.detail}</ErrorLine>}
      {bad.map(([where, why]) => (
        <View key={where} className="catalogue-bad">{`${where}：${why}`}</View>
      ))}
      {said && <ErrorLine>{said.detail}</ErrorLine>}
    </Card>
  );
}
