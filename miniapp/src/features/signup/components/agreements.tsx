import { AGREEMENT_KINDS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock, day } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Cell, CellGroup, ErrorLine, InlineNote, Input, Section, Stack } from '@/ui';
import { type AgreementKind, endAgreement, enterCode, makeCode, readAgreements } from '../signup.api';
import { AGREEMENT_WORDS, mineText as text } from '../signup.text';

/** 4821 5973: to read out aloud. */
const grouped = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** Guardian, helper, friends: what holds, a code for the other, and the field for the other's code. */
export function Agreements({ minor }: { minor: boolean }) {
  const query = useQuery('agreements', readAgreements);
  const [code, setCode] = useState('');
  const making = useAction(makeCode);
  const entering = useAction(enterCode);
  const ending = useAction(endAgreement);
  const [made, setMade] = useState<{ code: string; expiresAt: string }>();
  const kinds = AGREEMENT_KINDS.filter((kind) => minor || kind !== 'GUARDIAN');
  const make = async (kind: AgreementKind) => {
    const fresh = await making.run(kind);
    if (fresh) setMade(fresh);
  };
  const enter = async () => {
    if (!(await entering.run(code))) return;
    setCode('');
    await query.reload();
  };
  return (
    <Section title={text.agreements} hint={text.agreementsHint}>
      <Stack>
        <CellGroup>
          {query.data?.map(({ id, kind, aboutMe, person, endsAt }) => (
            <Cell
              key={id}
              title={`${person.displayName}${aboutMe ? AGREEMENT_WORDS[kind].about : `，${AGREEMENT_WORDS[kind].other}`}`}
              hint={text.until(day(endsAt))}
              right={
                <Button
                  size="small"
                  kind="ghost"
                  label={`${text.end}和${person.displayName}的约定`}
                  busy={ending.busy}
                  onPress={() => void ending.run(id).then(() => query.reload())}
                >
                  {text.end}
                </Button>
              }
            />
          ))}
          {kinds.map((kind) => (
            <Cell
              key={kind}
              icon="plus"
              title={AGREEMENT_WORDS[kind].make}
              hint={text.codeTitle}
              onPress={() => void make(kind)}
            />
          ))}
        </CellGroup>
        {made && (
          <InlineNote tone="civic">
            <View>{grouped(made.code)}</View>
            <View>{text.codeFor(clock(made.expiresAt))}</View>
          </InlineNote>
        )}
        <Input
          label={text.enter}
          type="number"
          maxLength={8}
          value={code}
          onChange={setCode}
          error={entering.error?.detail ?? making.error?.detail}
        />
        {code.length === 8 && (
          <Button kind="civic" busy={entering.busy} onPress={() => void enter()}>
            {text.enterYes}
          </Button>
        )}
        {ending.error && <ErrorLine>{ending.error.detail}</ErrorLine>}
      </Stack>
    </Section>
  );
}
