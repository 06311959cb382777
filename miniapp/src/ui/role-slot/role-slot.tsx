import { View } from '@tarojs/components';
import { Avatar } from '../avatar/avatar';
import { Icon } from '../icon/icon';
import { cx, decoration } from '../press';
import './role-slot.scss';

export interface RoleSlotProps {
  name: string;
  /** What it needs, or who has it, or why I cannot. */
  hint?: string;
  /** Surnames of those who are in. */
  people: readonly string[];
  missing: number;
  /** More of either than this are counted, not drawn. */
  show?: number;
}

/** A role with the faces that are in and dashed rings for the places still empty. Several stand in one CellGroup. */
export function RoleSlot({ name, hint, people, missing, show = 3 }: RoleSlotProps) {
  return (
    <View className="role-slot">
      <View className="role-slot__text">
        <View className="role-slot__name">{name}</View>
        {hint && <View className="role-slot__hint">{hint}</View>}
      </View>
      <View className="role-slot__places" {...decoration}>
        {people.slice(0, show).map((surname, index) => (
          <Avatar key={index} surname={surname} tone="red" size="small" />
        ))}
        {Array.from({ length: Math.min(missing, show) }, (_, index) => (
          <View key={index} className="role-slot__ring">
            <Icon name="plus" size={16} />
          </View>
        ))}
      </View>
      <View className={cx('role-slot__count', missing === 0 && 'role-slot__count--full')}>
        {missing === 0 ? '满了' : `差 ${missing}`}
      </View>
    </View>
  );
}
