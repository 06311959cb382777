import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { StaffBar } from '@/lib/staff-bar';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { ActionBar, Button, Cell, CellGroup, InlineNote, Page, Section, Stack } from '@/ui';
import { Guarded } from '../components/guarded';
import { EffectCard } from '../rule/effect-card';
import { LineSheet } from '../rule/line-sheet';
import { linesOf, type Rule, type RuleLine, valuesOf } from '../rule/rule';
import { text } from '../rule/rule.text';
import { fetchRuleVersions, startRule } from '../supervision.api';
import '../components/parts.scss';
import '../rule/rule.scss';

const GROUPS = ['stages', 'often', 'answer', 'tell'] as const;

function Versions({ versions }: { versions: readonly Rule[] }) {
  return (
    <Section title={text.versions}>
      <CellGroup>
        {versions.map(({ version, madeBy, madeAt }) => (
          <Cell
            key={version}
            title={text.version(version)}
            hint={madeAt ? text.made(madeBy ?? '', moment(madeAt)) : text.shipped}
          />
        ))}
      </CellGroup>
    </Section>
  );
}

interface EditorProps {
  versions: readonly Rule[];
  /** The version that was started on this page just now. */
  started: number | undefined;
  onStarted: (version: number) => void;
}

/** The rule as it will be, line by line, beside what it would have done. */
function Editor({ versions, started, onStarted }: EditorProps) {
  const current = versions[0]!;
  const base = valuesOf(current);
  const [kept, keep, forget] = useKept(`supervision-rule:${current.version}`, { values: base });
  const [line, setLine] = useState<RuleLine>();
  const { wide } = useWindow();
  const { values } = kept;
  const changed = JSON.stringify(values) !== JSON.stringify(base);
  const starting = useAction((key: string) => startRule(key, { ...values, basedOn: current.version }));
  const start = async () => {
    const made = await starting.run();
    if (!made) return;
    forget();
    onStarted(made.version);
  };
  const lines = linesOf(values);
  return (
    <Page
      wide
      {...(wide ? { left: <StaffBar here="supervision" /> } : { title: text.title })}
      bar={
        changed && (
          <ActionBar note={text.startNote}>
            <Button kind="ghost" onPress={() => keep({ values: base })}>
              {text.back}
            </Button>
            <Button busy={starting.busy} onPress={() => void start()}>
              {text.start}
            </Button>
          </ActionBar>
        )
      }
    >
      <Stack wide>
        <View className="sv-text">{text.lead}</View>
        {started === current.version && <InlineNote tone="ok">{text.done(started)}</InlineNote>}
        {starting.error && <InlineNote tone="late">{starting.error.detail}</InlineNote>}
        <View className="rule-panes">
          <Stack wide>
            {GROUPS.map((group) => (
              <Section key={group} title={text[group]}>
                <CellGroup>
                  {lines[group].map((each) => (
                    <Cell key={each.key} title={each.name} hint={each.words} onPress={() => setLine(each)} />
                  ))}
                </CellGroup>
              </Section>
            ))}
          </Stack>
          <Stack wide>
            <EffectCard values={values} />
            <Versions versions={versions} />
          </Stack>
        </View>
      </Stack>
      {line && (
        <LineSheet
          key={line.key}
          line={line}
          values={values}
          onChange={(next) => keep({ values: next })}
          onClose={() => setLine(undefined)}
        />
      )}
    </Page>
  );
}

function RuleOf() {
  const versions = useQuery('supervision:rules', fetchRuleVersions, { onShow: false });
  const [started, setStarted] = useState<number>();
  if (!versions.data)
    return (
      <Page
        title={text.title}
        loading={versions.loading}
        error={versions.error}
        onRetry={() => void versions.reload()}
      />
    );
  return (
    <Editor
      key={versions.data[0]!.version}
      versions={versions.data}
      started={started}
      onStarted={(version) => {
        setStarted(version);
        void versions.reload();
      }}
    />
  );
}

/** 督办规则: when the clock speaks up and to whom, tried on last month before it holds. */
export default function SupervisionRulePage() {
  return (
    <Guarded title={text.title} needs="request.supervise">
      <RuleOf />
    </Guarded>
  );
}
