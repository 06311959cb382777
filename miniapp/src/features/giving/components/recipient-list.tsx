import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, Cell, CellGroup, ErrorLine, Input, Section, Stack } from '@/ui';
import { text } from '../giving.text';
import type { UseDecide } from '../use-decide';

const { decide: words } = text;

/** The neighbours of the committee's list; names for its own eyes. */
export function RecipientList({ use }: { use: UseDecide }) {
  const [name, setName] = useState('');
  const [phrase, setPhrase] = useState('一位独居老人');
  const [asked, setAsked] = useState(false);
  const add = async () => {
    setAsked(true);
    if (name.trim() === '' || phrase.trim() === '') return;
    if (!(await use.add(name.trim(), phrase.trim()))) return;
    setName('');
    setAsked(false);
  };
  return (
    <Section title={words.people} hint={words.peopleHint}>
      <Stack>
        {use.recipients.length > 0 && (
          <CellGroup>
            {use.recipients.map(({ id, name: who, phrase: said, given }) => (
              <Cell
                key={id}
                title={who}
                hint={`${said}，${words.given(given)}`}
                right={
                  <Button size="small" kind="ghost" label={words.end(who)} onPress={() => void use.end(id)}>
                    {words.endShort}
                  </Button>
                }
              />
            ))}
          </CellGroup>
        )}
        <Input
          label={words.name}
          value={name}
          onChange={setName}
          maxLength={20}
          error={asked && name.trim() === '' ? text.bank.nameNeed : undefined}
        />
        <Input
          label={words.phrase}
          value={phrase}
          onChange={setPhrase}
          placeholder={words.phrasePlaceholder}
          maxLength={20}
        />
        <View>
          <Button size="small" kind="soft" busy={use.busy === 'add'} onPress={() => void add()}>
            {words.add}
          </Button>
        </View>
        {use.errors.add && <ErrorLine>{use.errors.add}</ErrorLine>}
      </Stack>
    </Section>
  );
}
