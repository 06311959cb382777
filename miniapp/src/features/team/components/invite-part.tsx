import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { useState } from 'react';
import { Avatar, Button, Card, Cell, CellGroup, ErrorLine, QrCard, Section, Stack } from '@/ui';
import { invite, renewCode } from '../team.api';
import { text } from '../team.text';
import type { DeskProps } from './desk-parts';

const { desk: words } = text;

/** A code to show or read out; it is shown this once. */
function Code({ id }: { id: string }) {
  const [shown, setShown] = useState<{ code: string; expiresAt: string }>();
  const renew = useAction(renewCode);
  const ask = async () => setShown((await renew.run(id)) ?? shown);
  return (
    <Stack>
      {shown && (
        <Card>
          <QrCard
            text={shown.code.replace(' ', '')}
            label={words.codeLabel}
            title={shown.code}
            hint={words.codeHint(moment(shown.expiresAt))}
          />
        </Card>
      )}
      <Button kind={shown ? 'ghost' : 'soft'} icon="qr-code" busy={renew.busy} onPress={() => void ask()}>
        {shown ? words.renew : words.newCode}
      </Button>
      {renew.error && <ErrorLine>{renew.error.detail}</ErrorLine>}
    </Stack>
  );
}

/** Bringing people in: by code, or those of the community who are volunteers and in no team. */
export function InvitePart({ desk, steps }: DeskProps) {
  return (
    <Section title={words.invite}>
      <Stack>
        <Code id={desk.id} />
        <View className="team-hint">
          {desk.candidates.length > 0 ? words.candidates : words.noCandidates}
        </View>
        {desk.candidates.length > 0 && (
          <CellGroup>
            {desk.candidates.map(({ personId, who, surname, invited }) => (
              <Cell
                key={personId}
                lead={<Avatar surname={surname} tone="neutral" size="small" />}
                title={who}
                {...(invited
                  ? { value: words.asked }
                  : {
                      right: (
                        <Button
                          size="small"
                          kind="soft"
                          busy={steps.busy === personId}
                          label={`${words.ask}：${who}`}
                          onPress={() => void steps.step(personId, (key) => invite(key, desk.id, personId))}
                        >
                          {words.ask}
                        </Button>
                      ),
                    })}
              />
            ))}
          </CellGroup>
        )}
      </Stack>
    </Section>
  );
}
