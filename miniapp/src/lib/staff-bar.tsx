import type { Permission } from '@linli/shared';
import type { ReactNode } from 'react';
import { StaffBar as StaffBarView } from '@/ui';
import { open } from './navigate';
import { useSession } from './session';
import { usePost } from './use-post';

/** Pages of the staff on a PC, in the order of the bar; each is shown to who may use it. */
const PLACES = [
  { key: 'workbench', text: '工作台', needs: 'workbench.read', route: 'workbench/index' },
  { key: 'plan', text: '匹配', needs: 'plan.manage', route: 'plan/index' },
  { key: 'dashboard', text: '看板', needs: 'indicator.read', route: 'dashboard/index' },
  { key: 'publish', text: '发任务', needs: 'task.publish', route: 'workbench/publish' },
  { key: 'catalogue', text: '事项目录', needs: 'catalogue.edit', route: 'catalogue/index' },
  { key: 'confirm', text: '确认时长', needs: 'hours.confirm', route: 'workbench/confirm' },
  { key: 'visits', text: '走访', needs: 'visit.manage', route: 'visit/desk' },
  // The committee comes to it from its own page of visits.
  {
    key: 'standings',
    text: '走访情况',
    needs: 'visit.oversee',
    unless: 'visit.manage',
    route: 'visit/standing',
  },
  { key: 'supervision', text: '督办', needs: 'supervision.answer', route: 'supervision/orders' },
  { key: 'whistles', text: '吹哨', needs: 'whistle.read', route: 'supervision/whistles' },
  { key: 'survey', text: '回访', needs: 'person.read-sensitive', route: 'survey/calls' },
  { key: 'filings', text: '报备', needs: 'filing.read', route: 'supervision/filings' },
  { key: 'shop', text: '积分超市', needs: 'shop.manage', route: 'counter/goods' },
  { key: 'anomalies', text: '时长异常', needs: 'points.supervise', route: 'anomaly/index' },
  { key: 'points', text: '积分', needs: 'points.manage', route: 'points-admin/budgets' },
  { key: 'teams', text: '队伍', needs: 'team.manage', route: 'team/admin' },
  { key: 'honours', text: '表彰', needs: 'recognition.manage', route: 'honour/desk' },
  { key: 'rules', text: '规则', needs: 'recognition.rule', route: 'honour/rules' },
] as const satisfies readonly {
  key: string;
  text: string;
  needs: Permission;
  unless?: Permission;
  route: string;
}[];

export type StaffPlace = (typeof PLACES)[number]['key'];

/** The bar of staff pages, filled with who I am; a search field may stand in it. */
export function StaffBar({ here, children }: { here: StaffPlace; children?: ReactNode }) {
  const me = useSession((state) => state.me);
  const post = usePost();
  const mine = (one: Permission): boolean => me?.permissions.includes(one) ?? false;
  const places = PLACES.filter(
    (place) => mine(place.needs) && !('unless' in place && mine(place.unless)),
  ).map((place) => ({
    key: place.key,
    text: place.text,
    on: place.key === here,
    onPress: () => void open(place.route, {}),
  }));
  return (
    <StaffBarView
      brand="邻里帮"
      unit={post?.unitName}
      places={places}
      me={me && { surname: me.surname, name: me.displayName, role: post?.roleLabel }}
    >
      {children}
    </StaffBarView>
  );
}
