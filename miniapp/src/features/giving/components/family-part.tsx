import { FAMILY_RELATION_LABELS, FAMILY_RELATIONS, type FamilyRelation } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  BottomSheet,
  Button,
  Cell,
  CellGroup,
  CheckRow,
  ErrorLine,
  InlineNote,
  Input,
  Section,
  Select,
  Stack,
} from '@/ui';
import type { Bank } from '../giving.api';
import { text } from '../giving.text';
import type { UseBank } from '../use-bank';

const { bank: words } = text;
const RELATIONS = FAMILY_RELATIONS.map((key) => ({ key, text: FAMILY_RELATION_LABELS[key] }));

function AddSheet({ use, onClose }: { use: UseBank; onClose: () => void }) {
  const [relation, setRelation] = useState<FamilyRelation>('MOTHER');
  const [name, setName] = useState('');
  const [consent, setConsent] = useState(false);
  const [asked, setAsked] = useState(false);
  const fields = use.add.error?.fields ?? {};
  const keep = async () => {
    setAsked(true);
    if (name.trim() === '' || !consent) return;
    if (await use.add.run({ relation, name: name.trim(), consent })) onClose();
  };
  return (
    <BottomSheet
      open
      title={words.addFamily}
      onClose={onClose}
      footer={
        <Button kind="civic" busy={use.add.busy} onPress={() => void keep()}>
          {words.keep}
        </Button>
      }
    >
      <Stack>
        <Select label={words.relation} options={RELATIONS} value={relation} onChange={setRelation} />
        {fields.relation && <ErrorLine>{fields.relation}</ErrorLine>}
        <Input
          label={words.name}
          value={name}
          onChange={setName}
          maxLength={20}
          error={asked && name.trim() === '' ? words.nameNeed : undefined}
        />
        <CheckRow checked={consent} onChange={setConsent} hint={words.familyHint}>
          {words.consent}
        </CheckRow>
        {asked && !consent && <ErrorLine>{words.consentNeed}</ErrorLine>}
        {use.add.error && !fields.relation && <InlineNote tone="late">{use.add.error.detail}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}

/** Parents the hours may be used for: as little as can be, with their consent. */
export function FamilyPart({ bank, use }: { bank: Bank; use: UseBank }) {
  const [adding, setAdding] = useState(false);
  const more = bank.family.length < FAMILY_RELATIONS.length;
  return (
    <Section
      title={words.family}
      {...(more ? { action: { text: words.addFamily, onPress: () => setAdding(true) } } : {})}
    >
      {bank.family.length === 0 ? (
        <View className="gift__hint">{`${words.familyNone}。${words.familyHint}。`}</View>
      ) : (
        <CellGroup>
          {bank.family.map(({ id, relationLabel, name }) => (
            <Cell
              key={id}
              icon="user"
              title={relationLabel}
              hint={name}
              right={
                <Button
                  size="small"
                  kind="ghost"
                  label={words.forget(relationLabel)}
                  busy={use.forget.busy}
                  onPress={() => void use.forget.run(id)}
                >
                  {words.forgetShort}
                </Button>
              }
            />
          ))}
        </CellGroup>
      )}
      {adding && <AddSheet use={use} onClose={() => setAdding(false)} />}
    </Section>
  );
}
