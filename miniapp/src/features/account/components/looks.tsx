import type { components } from '@linli/shared';
import { moment } from '@/lib/format';
import { Cell, CellGroup, InlineNote } from '@/ui';
import { text } from '../account.text';

/** 谁看过: each look with who, what, when and why. */
export function Looks({ looks }: { looks: readonly components['schemas']['LookView'][] }) {
  if (looks.length === 0) return <InlineNote tone="ok">{text.noLooks}</InlineNote>;
  return (
    <CellGroup>
      {looks.map(({ at, who, what, reason }, index) => (
        <Cell
          key={`${at}-${index}`}
          icon="eye"
          title={`${who}${what}`}
          hint={[moment(at), reason].filter(Boolean).join('，')}
        />
      ))}
    </CellGroup>
  );
}
