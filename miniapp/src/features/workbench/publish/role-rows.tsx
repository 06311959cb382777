import { SKILL_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import { CellGroup, Chip, ChipRow, Stepper } from '@/ui';
import type { TaskBody } from '../workbench.api';
import { ROLE_PRESETS, text } from './publish.text';

type Role = TaskBody['roles'][number];
const MOST_ROLES = 8;

export const needsOf = ({ skills, heavy }: Pick<Role, 'skills' | 'heavy'>) =>
  [...skills.map((skill) => SKILL_LABELS[skill]), ...(heavy ? [text.heavyNeed] : [])].join('、') || text.free;

/** One role a line with how many; at none the role goes back to the choices below. */
export function RoleRows({ roles, onChange }: { roles: readonly Role[]; onChange: (roles: Role[]) => void }) {
  const left = ROLE_PRESETS.filter(({ name }) => !roles.some((role) => role.name === name));
  const count = (name: string, demand: number) =>
    onChange(
      roles.flatMap((role) => (role.name !== name ? [role] : demand > 0 ? [{ ...role, demand }] : [])),
    );
  const turnHeavy = (name: string) =>
    onChange(roles.map((role) => (role.name === name ? { ...role, heavy: !role.heavy } : role)));
  return (
    <>
      {roles.length > 0 && (
        <CellGroup>
          {roles.map((role) => (
            <View key={role.name} className="role-row">
              <View className="role-row__text">
                <View className="role-row__name">{role.name}</View>
                <View className="role-row__needs">{needsOf(role)}</View>
                <Chip
                  on={role.heavy === true}
                  label={text.heavyFor(role.name)}
                  onPress={() => turnHeavy(role.name)}
                >
                  {text.heavy}
                </Chip>
              </View>
              <Stepper
                label={role.name}
                value={role.demand}
                max={200}
                onChange={(demand) => count(role.name, demand)}
              />
            </View>
          ))}
        </CellGroup>
      )}
      {left.length > 0 && roles.length < MOST_ROLES && (
        <View className="role-row__more">
          <ChipRow label={text.addRole} wrap>
            {left.map((preset) => (
              <Chip key={preset.name} onPress={() => onChange([...roles, preset])}>
                {`+ ${preset.name}`}
              </Chip>
            ))}
          </ChipRow>
        </View>
      )}
    </>
  );
}
