import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Cell, CellGroup, KeyHint, ReasonRadio, Section } from '@/ui';
import { fetchTiles, type Kind } from '../decision.api';
import { decisionText } from '../decision.text';
import { useKeys } from '@/lib/use-keys';
import { type Detail, type Tier, accept, reject } from '../workbench.api';
import { text, tierChoices } from '../workbench.text';
import { AskButton } from './ask-button';
import { Foot } from './foot';
import { KindSheet } from './kind-sheet';
import { ReasonSheet } from './reason-sheet';

const changedTile = (kind: Kind, detail: Detail) => kind.tile !== detail.tile;

/** Take it in as 小事, 大事 or 难事, or refuse it with a reason. */
export function AcceptForm({ detail, onDone }: { detail: Detail; onDone: (words: string) => void }) {
  const [tier, setTier] = useState<Tier>(detail.tier);
  const [refusing, setRefusing] = useState(false);
  const taking = useAction(accept);
  const [kind, setKind] = useState<Kind>(detail);
  const [choosing, setChoosing] = useState(false);
  const tiles = useQuery('workbench-tiles', fetchTiles, {
    enabled: changedTile(kind, detail),
    onShow: false,
  });
  const label = tiles.data?.find(({ tile }) => tile === kind.tile)?.label ?? detail.tileLabel;
  const refusal = useAction(reject);
  const changed = kind.tile !== detail.tile || kind.serviceCode !== detail.serviceCode;
  const take = () =>
    void taking
      .run(detail.id, tier, changed ? kind : null)
      .then((answer) => answer && onDone(text.done.accepted));
  const canReject = detail.can.includes('reject');
  useKeys({ a: take, c: () => setChoosing(true), x: canReject ? () => setRefusing(true) : undefined });
  return (
    <>
      <Section title={text.accept.title} hint={text.accept.hint}>
        <ReasonRadio label={text.accept.title} choices={tierChoices} value={tier} onChange={setTier} />
      </Section>
      <CellGroup>
        <Cell
          icon="list"
          title={decisionText.kind.open(label)}
          hint={decisionText.kind.hint}
          onPress={() => setChoosing(true)}
        />
      </CellGroup>
      {choosing && (
        <KindSheet
          open
          caption={detail.title}
          now={kind}
          button={decisionText.kind.choose}
          onPick={(next) => {
            setKind(next);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      <Foot error={taking.error}>
        <AskButton detail={detail} onDone={onDone} />
        {canReject && (
          <Button kind="ghost" onPress={() => setRefusing(true)}>
            {text.reject.open} <KeyHint keys="X" />
          </Button>
        )}
        <Button busy={taking.busy} onPress={take}>
          {text.accept.button} <KeyHint keys="A" />
        </Button>
      </Foot>
      <ReasonSheet
        open={refusing}
        caption={detail.title}
        title={text.reject.title}
        reasons={text.reject.reasons}
        field={text.reject.other}
        button={text.reject.button}
        note={text.reject.note}
        need={text.reject.need}
        busy={refusal.busy}
        error={refusal.error}
        onClose={() => setRefusing(false)}
        onSend={(reason) =>
          void refusal.run(detail.id, reason).then((answer) => {
            if (!answer) return;
            setRefusing(false);
            onDone(text.done.rejected);
          })
        }
      />
    </>
  );
}
