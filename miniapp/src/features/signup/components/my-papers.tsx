import { PAPER_SKILLS, SKILL_LABELS } from '@linli/shared';
import { date } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { Cell, CellGroup, Section, Tag } from '@/ui';
import type { Volunteer } from '../signup.api';
import { mineText as text } from '../signup.text';

/** So long before its end a paper is to be renewed. */
const RENEW_MS = 60 * 86_400_000;
const endsSoon = (until: string): boolean => Date.parse(until) - Date.now() < RENEW_MS;

const TAGS = {
  holds: <Tag tone="ok">{text.holds}</Tag>,
  soon: <Tag tone="soon">{text.soon}</Tag>,
  missing: <Tag>{text.missing}</Tag>,
};

function Identity() {
  const level = useSession((state) => state.me?.realNameLevel ?? 0);
  if (level > 0) return <Cell icon="badge-check" title={text.real} hint={text.realHint} right={TAGS.holds} />;
  return (
    <Cell
      icon="user"
      title={text.unreal}
      hint={text.unrealHint}
      onPress={() => void open('identity/real-name')}
    />
  );
}

function Guardian({ me: { minor, guardianUntil } }: { me: Volunteer }) {
  if (!minor) return null;
  return guardianUntil ? (
    <Cell icon="users" title={text.guardian} hint={text.guarded(date(guardianUntil))} right={TAGS.holds} />
  ) : (
    <Cell icon="users" title={text.unguarded} hint={text.unguardedHint} right={TAGS.missing} />
  );
}

function Insurance({ until }: { until: string | null }) {
  const over = until === null || Date.parse(until) < Date.now();
  if (over)
    return <Cell icon="shield-check" title={text.insurance} hint={text.uninsured} right={TAGS.missing} />;
  const soon = endsSoon(until);
  return (
    <Cell
      icon="shield-check"
      title={text.insurance}
      hint={soon ? text.insuredSoon(date(until)) : text.insured(date(until))}
      right={soon ? TAGS.soon : TAGS.holds}
    />
  );
}

/** What was checked of me, by whom, until when, and what to do next about each. */
export function MyPapers({ me }: { me: Volunteer }) {
  const { certificates, skills, insuredUntil } = me;
  const unseen = PAPER_SKILLS.filter(
    (skill) => skills.includes(skill) && !certificates.some((one) => one.skill === skill),
  );
  return (
    <Section title={text.papers}>
      <CellGroup>
        <Identity />
        <Guardian me={me} />
        {certificates.map(({ skill, label, unitName, expiresAt }) => {
          const soon = endsSoon(expiresAt);
          return (
            <Cell
              key={skill}
              icon="award"
              title={label}
              hint={(soon ? text.renew : text.seen)(unitName, date(expiresAt))}
              right={soon ? TAGS.soon : TAGS.holds}
            />
          );
        })}
        {unseen.map((skill) => (
          <Cell
            key={skill}
            icon="award"
            title={SKILL_LABELS[skill]}
            hint={text.unseen}
            right={TAGS.missing}
          />
        ))}
        <Insurance until={insuredUntil} />
      </CellGroup>
    </Section>
  );
}
