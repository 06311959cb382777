import { SKILL_LABELS, SKILLS } from '@linli/shared';
import { useState } from 'react';
import { openTab } from '@/lib/navigate';
import {
  ActionBar,
  Button,
  CellGroup,
  Chip,
  ChipRow,
  ErrorLine,
  Input,
  InlineNote,
  Section,
  Stepper,
  SwitchCell,
} from '@/ui';
import { DISTANCES, text } from '../register.text';
import { type Skill, toggled, type useRegister } from '../use-register';
import { FreeGrid } from './free-grid';
import { HomePicker } from './home-picker';
import { QuietHours } from './quiet-hours';

export type Register = ReturnType<typeof useRegister>;

/** Being able to climb has its own switch, so it is not asked twice. */
const ASKED: readonly Skill[] = SKILLS.filter((skill) => skill !== 'PATROL');

/** May be under 18: only the year is known. */
const isYoung = (born: string): boolean =>
  /^\d{4}$/.test(born) && new Date().getFullYear() - Number(born) <= 18;

/** The questions, in the order one would ask them. */
export function RegisterForm({ register }: { register: Register }) {
  const { form, change, home, setHome, error } = register;
  return (
    <>
      <InlineNote tone="civic">{text.intro}</InlineNote>
      {!register.bornKnown && (
        <Section title={text.born} hint={text.bornHint}>
          <Input
            label={text.born}
            labelHidden
            type="number"
            value={register.born}
            onChange={register.setBorn}
            placeholder={text.bornPlaceholder}
            maxLength={4}
            error={error?.fields.birthYear}
          />
          {isYoung(register.born) && <InlineNote tone="soon">{text.bornMinor}</InlineNote>}
        </Section>
      )}
      <Section title={text.skills} hint={text.skillsHint}>
        <ChipRow label={text.skills} wrap>
          {ASKED.map((skill) => (
            <Chip
              key={skill}
              tone="red"
              on={form.skills.includes(skill)}
              onPress={() => change({ skills: toggled(form.skills, skill) })}
            >
              {SKILL_LABELS[skill]}
            </Chip>
          ))}
        </ChipRow>
      </Section>
      <Section title={text.when} hint={text.picked(form.availability.length)}>
        <FreeGrid value={form.availability} onChange={(availability) => change({ availability })} />
        {error?.fields.availability && <ErrorLine>{error.fields.availability}</ErrorLine>}
      </Section>
      <Section title={text.far} hint={text.farHint}>
        <ChipRow label={text.far} wrap>
          {DISTANCES.map(({ metres, text: words }) => (
            <Chip
              key={metres}
              tone="red"
              on={form.maxDistance === metres}
              onPress={() => change({ maxDistance: metres })}
            >
              {words}
            </Chip>
          ))}
        </ChipRow>
      </Section>
      <Section title={text.home}>
        <HomePicker home={home} onChange={setHome} />
      </Section>
      <Section title={text.weekly} hint={text.weeklyHint}>
        <Stepper
          label={text.weekly}
          value={form.weeklyHours}
          min={1}
          max={80}
          unit={text.hour}
          onChange={(weeklyHours) => change({ weeklyHours })}
        />
      </Section>
      <Section title={text.daily} hint={text.dailyHint}>
        <Stepper
          label={text.daily}
          value={form.dailyHours}
          min={1}
          max={24}
          unit={text.hour}
          onChange={(dailyHours) => change({ dailyHours })}
        />
      </Section>
      <QuietHours register={register} />
      <Section title={text.body}>
        <CellGroup>
          <SwitchCell
            title={text.fit}
            hint={text.fitHint}
            on={form.fit}
            onChange={(fit) => change({ fit })}
          />
          <SwitchCell
            title={text.noHeavy}
            hint={text.noHeavyHint}
            on={form.noHeavy}
            onChange={(noHeavy) => change({ noHeavy })}
          />
        </CellGroup>
      </Section>
    </>
  );
}

/** Saves; what is missing or failed stands right above the button. */
export function RegisterBar({ register, first }: { register: Register; first: boolean }) {
  const [missing, setMissing] = useState(false);
  const empty = register.form.availability.length === 0;
  const save = async () => {
    setMissing(true);
    if (!empty && !register.bornMissing && (await register.save())) await openTab('volunteer');
  };
  const lacking = register.bornMissing ? text.bornMissing : empty ? text.whenMissing : undefined;
  const failed = (missing && lacking) || register.error?.detail;
  return (
    <ActionBar note={failed ? <InlineNote tone="late">{failed}</InlineNote> : text.note}>
      <Button kind="red" busy={register.busy} onPress={() => void save()}>
        {first ? text.save : text.saveChange}
      </Button>
    </ActionBar>
  );
}
