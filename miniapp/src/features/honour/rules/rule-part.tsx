import { View } from '@tarojs/components';
import { sentenceOf } from '@/lib/api-error';
import { moment } from '@/lib/format';
import { Loaded } from '@/lib/loaded';
import { Button, Card, Cell, CellGroup, DateField, InlineNote, Input, Section, Stack } from '@/ui';
import type { RuleField, RulePage, RuleSort, Values } from './rule-sorts';
import { words } from './rules.text';
import { type UseRule, useRule } from './use-rule';

const factsOf = (fields: readonly RuleField[], values: Values) =>
  fields.map(({ name, label, unit }) => ({ name: label, value: `${values[name] ?? ''} ${unit}` }));

const lineOf = (fields: readonly RuleField[], values: Values) =>
  factsOf(fields, values)
    .map(({ name, value }) => `${name} ${value}`)
    .join('，');

function Effect({ use: { effect, same } }: { use: UseRule }) {
  if (same) return <InlineNote>{words.same}</InlineNote>;
  if (!effect) return null;
  if (effect.error) return <InlineNote tone="late">{sentenceOf(effect.error)}</InlineNote>;
  if (!effect.data) return <InlineNote>{words.counting}</InlineNote>;
  return (
    <InlineNote icon="users">
      {effect.data.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </InlineNote>
  );
}

/** A new version being written: its numbers, from when, whom it touches, and only then the button. */
function Form({ use, fields }: { use: UseRule; fields: readonly RuleField[] }) {
  const { draft, errors, error, stale } = use;
  return (
    <Card>
      <Stack>
        {stale && (
          <InlineNote tone="soon" icon="triangle-alert" action={{ text: words.goOn, onPress: use.goOn }}>
            {words.changed}
          </InlineNote>
        )}
        {fields.map(({ name, label, unit }, n) => (
          <Input
            key={name}
            label={label}
            type="number"
            maxLength={5}
            value={draft.typed[name] ?? ''}
            onChange={(value) => use.type(name, value)}
            error={errors[n]}
            trailing={<View className="honour-hint">{unit}</View>}
          />
        ))}
        <View>{words.from}</View>
        <DateField label={words.from} mode="date" value={draft.validFrom} onChange={use.begins} />
        <Effect use={use} />
        {error && <InlineNote tone="late">{sentenceOf(error)}</InlineNote>}
        <View className="honour-actions">
          <Button kind="ghost" onPress={use.stop}>
            {words.undo}
          </Button>
          {!stale && (
            <Button kind="civic" busy={use.busy} onPress={() => void use.save()}>
              {words.save}
            </Button>
          )}
        </View>
      </Stack>
    </Card>
  );
}

function History({ pages }: { pages: readonly RulePage[] }) {
  return (
    <CellGroup>
      {pages.map(({ version, validFrom, state, madeBy, madeAt }) => (
        <Cell
          key={version}
          title={`${words.version(version)}，${words.since(validFrom)}`}
          hint={madeAt ? words.made(madeBy ?? '', moment(madeAt)) : ''}
          value={words.states[state]}
        />
      ))}
    </CellGroup>
  );
}

/** One rule of the district: what holds, what comes, changing it, and every version there was. */
export function RulePart<P extends RulePage>({ sort }: { sort: RuleSort<P> }) {
  const use = useRule(sort);
  const { current, coming, editing } = use;
  return (
    <Section title={sort.title}>
      <Loaded query={use.query} cards={1}>
        {(pages) => (
          <Stack>
            {use.done && <InlineNote tone="ok">{words.done}</InlineNote>}
            {current && (
              <CellGroup>
                {factsOf(sort.fields, sort.read(current)).map(({ name, value }) => (
                  <Cell key={name} title={name} value={value} />
                ))}
              </CellGroup>
            )}
            {coming && (
              <InlineNote icon="calendar">
                {words.coming(coming.validFrom ?? '', lineOf(sort.fields, sort.read(coming)))}
              </InlineNote>
            )}
            {editing ? (
              <Form use={use as UseRule} fields={sort.fields} />
            ) : (
              <Button kind="soft" label={`${words.edit}：${sort.title}`} onPress={use.begin}>
                {words.edit}
              </Button>
            )}
            <View className="honour-hint">{words.history}</View>
            <History pages={pages} />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
