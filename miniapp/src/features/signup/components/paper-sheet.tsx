import { useState } from 'react';
import { date as dateOf } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, Cell, CellGroup, DateField, ErrorLine, InlineNote, Stack, Tag } from '@/ui';
import { certify, insure, type Papers, type Skill } from '../signup.api';
import { paperText as text } from '../signup.text';

/** A year from now: what most papers are good for. */
const inAYear = (): string => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

interface PaperProps {
  label: string;
  hint: string;
  until: string | null;
  holds: boolean;
  /** Null takes it back. Answers what went wrong. */
  onSave: (until: string | null) => Promise<string | undefined>;
}

/** One paper: what is on record, and the day until which it was just seen to hold. */
function Paper({ label, hint, until, holds, onSave }: PaperProps) {
  const [open, setOpen] = useState(false);
  const [date, setDate] = useState(inAYear);
  const [failed, setFailed] = useState<string>();
  const saving = useAction((_key, day: string | null) => onSave(day).then((wrong) => ({ wrong })));
  const save = async (day: string | null) => {
    const done = await saving.run(day);
    setFailed(done?.wrong);
    if (done && !done.wrong) setOpen(false);
  };
  const tag = holds ? (
    <Tag tone="ok">{text.until(dateOf(until ?? ''))}</Tag>
  ) : until ? (
    <Tag tone="late">{text.lapsed}</Tag>
  ) : undefined;
  return (
    <Stack>
      <CellGroup>
        <Cell
          strong
          title={label}
          hint={hint}
          right={
            open ? (
              tag
            ) : (
              <>
                {tag}
                <Button
                  size="small"
                  kind="soft"
                  label={`${until ? text.change : text.seen}：${label}`}
                  onPress={() => setOpen(true)}
                >
                  {until ? text.change : text.seen}
                </Button>
              </>
            )
          }
        />
        {open && (
          <Cell
            title={text.untilDay(label)}
            right={
              <DateField
                label={text.untilDay(label)}
                mode="date"
                value={date}
                invalid={Boolean(failed)}
                onChange={setDate}
              />
            }
          />
        )}
      </CellGroup>
      {open && (
        <Stack>
          {failed && <ErrorLine>{failed}</ErrorLine>}
          <Button busy={saving.busy} label={`${text.save}：${label}`} onPress={() => void save(date)}>
            {text.save}
          </Button>
          {until && (
            <Button kind="ghost" label={`${text.take}：${label}`} onPress={() => void save(null)}>
              {text.take}
            </Button>
          )}
        </Stack>
      )}
    </Stack>
  );
}

interface PaperSheetProps {
  papers: Papers;
  onChange: (papers: Papers) => void;
  onClose: () => void;
}

/** The papers of one volunteer, one under the other. */
export function PaperSheet({ papers, onChange, onClose }: PaperSheetProps) {
  const { personId, displayName, identified, insuredUntil } = papers;
  const certifying = useAction(certify);
  const insuring = useAction(insure);
  const holdsInsurance = insuredUntil !== null && Date.parse(insuredUntil) > Date.now();
  const saveSkill = (skill: Skill) => async (until: string | null) => {
    const next = await certifying.run(personId, skill, until);
    if (next) onChange(next);
    return next ? undefined : text.failed;
  };
  const saveInsurance = async (until: string | null) => {
    const next = await insuring.run(personId, until);
    if (next) onChange(next);
    return next ? undefined : text.failed;
  };
  const failed = certifying.error ?? insuring.error;
  return (
    <BottomSheet open title={displayName} caption={text.title} onClose={onClose}>
      <Stack>
        <CellGroup>
          <Cell
            icon={identified ? 'badge-check' : 'user'}
            title={identified ? text.identified : text.unidentified}
            hint={identified ? '' : text.unidentifiedHint}
          />
        </CellGroup>
        {failed && <ErrorLine>{failed.fields.until ?? failed.detail}</ErrorLine>}
        {papers.papers.length === 0 && <InlineNote>{text.saysNone}</InlineNote>}
        {papers.papers.map(({ skill, label, unitName, seenBy, seenAt, until, holds }) => (
          <Paper
            key={skill}
            label={label}
            hint={unitName && seenAt ? text.seenBy(unitName, seenBy ?? '', dateOf(seenAt)) : text.neverSeen}
            until={until}
            holds={holds}
            onSave={saveSkill(skill)}
          />
        ))}
        <Paper
          label={text.insurance}
          hint={insuredUntil ? '' : text.uninsured}
          until={insuredUntil}
          holds={holdsInsurance}
          onSave={saveInsurance}
        />
      </Stack>
    </BottomSheet>
  );
}
