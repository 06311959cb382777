import type { Permission } from '@linli/shared';
import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import type { Me } from '@/lib/session';
import { Cell, CellGroup, type IconName, Section } from '@/ui';
import { text } from '../me.text';

interface Door {
  needs: Permission;
  icon: IconName;
  title: string;
  hint: string;
  onPress: () => void;
}

const doors: readonly Door[] = [
  {
    needs: 'workbench.read',
    icon: 'list',
    title: text.workbench,
    hint: text.workbenchHint,
    onPress: () => void open('workbench/index'),
  },
  {
    needs: 'plan.manage',
    icon: 'users',
    title: text.plan,
    hint: text.planHint,
    onPress: () => void open('plan/index'),
  },
  {
    needs: 'catalogue.edit',
    icon: 'list',
    title: text.catalogue,
    hint: text.catalogueHint,
    onPress: () => void open('catalogue/index'),
  },
  {
    needs: 'patrol.walk',
    icon: 'footprints',
    title: text.patrol,
    hint: text.patrolHint,
    onPress: () => void open('patrol/today'),
  },
  {
    needs: 'patrol.oversee',
    icon: 'map',
    title: text.coverage,
    hint: text.coverageHint,
    onPress: () => void open('patrol/coverage'),
  },
  {
    needs: 'recognition.rule',
    icon: 'list',
    title: text.rules,
    hint: text.rulesHint,
    onPress: () => void open('honour/rules'),
  },
  {
    needs: 'api-key.manage',
    icon: 'key',
    title: text.apiKeys,
    hint: text.apiKeysHint,
    onPress: () => void open('open-api/keys'),
  },
  {
    needs: 'order.handle',
    icon: 'wrench',
    title: text.orders,
    hint: text.ordersHint,
    onPress: () => void open('unit/orders'),
  },
  {
    needs: 'order.handle',
    icon: 'handshake',
    title: text.reviews,
    hint: text.reviewsHint,
    onPress: () => void open('review/mine'),
  },
  {
    needs: 'indicator.read',
    icon: 'award',
    title: text.dashboard,
    hint: text.dashboardHint,
    onPress: () => void open('dashboard/index'),
  },
  {
    needs: 'task.publish',
    icon: 'vest',
    title: text.publish,
    hint: text.publishHint,
    onPress: () => void open('workbench/publish'),
  },
  {
    needs: 'hours.confirm',
    icon: 'clock',
    title: text.confirm,
    hint: text.confirmHint,
    onPress: () => void open('workbench/confirm'),
  },
  {
    needs: 'hours.second',
    icon: 'pencil',
    title: text.handHours,
    hint: text.handHoursHint,
    onPress: () => void open('hours/desk'),
  },
  {
    needs: 'points.supervise',
    icon: 'search',
    title: text.anomalies,
    hint: text.anomaliesHint,
    onPress: () => void open('anomaly/index'),
  },
  {
    needs: 'coverage.manage',
    icon: 'users',
    title: text.answerFor,
    hint: text.answerForHint,
    onPress: () => void open('coverage/desk', {}),
  },
  {
    needs: 'visit.manage',
    icon: 'hand-heart',
    title: text.visits,
    hint: text.visitsHint,
    onPress: () => void open('visit/desk'),
  },
  {
    needs: 'visit.oversee',
    icon: 'calendar',
    title: text.standings,
    hint: text.standingsHint,
    onPress: () => void open('visit/standing'),
  },
  {
    needs: 'person.read-sensitive',
    icon: 'phone',
    title: text.survey,
    hint: text.surveyHint,
    onPress: () => void open('survey/calls'),
  },
  {
    needs: 'supervision.answer',
    icon: 'flag',
    title: text.supervision,
    hint: text.supervisionHint,
    onPress: () => void open('supervision/orders'),
  },
  {
    needs: 'whistle.read',
    icon: 'bell',
    title: text.whistles,
    hint: text.whistlesHint,
    onPress: () => void open('supervision/whistles'),
  },
  {
    needs: 'filing.read',
    icon: 'file-text',
    title: text.filings,
    hint: text.filingsHint,
    onPress: () => void open('supervision/filings'),
  },
  {
    needs: 'person.identify',
    icon: 'user',
    title: text.claims,
    hint: text.claimsHint,
    onPress: () => void open('identity/claims'),
  },
  {
    needs: 'skill.certify',
    icon: 'badge-check',
    title: text.papers,
    hint: text.papersHint,
    onPress: () => void open('signup/papers'),
  },
  {
    needs: 'certificate.manage',
    icon: 'badge-check',
    title: text.certificates,
    hint: text.certificatesHint,
    onPress: () => void open('certificate/issued'),
  },
  {
    needs: 'team.manage',
    icon: 'users',
    title: text.teamAdmin,
    hint: text.teamAdminHint,
    onPress: () => void open('team/admin'),
  },
  {
    needs: 'recognition.manage',
    icon: 'star',
    title: text.honourDesk,
    hint: text.honourDeskHint,
    onPress: () => void open('honour/desk'),
  },
  {
    needs: 'shop.fulfil',
    icon: 'scan-line',
    title: text.desk,
    hint: text.deskHint,
    onPress: () => void open('counter/desk'),
  },
  {
    needs: 'shop.manage',
    icon: 'gift',
    title: text.shop,
    hint: text.shopHint,
    onPress: () => void open('counter/goods'),
  },
  {
    needs: 'activity.manage',
    icon: 'calendar',
    title: text.hosting,
    hint: text.hostingHint,
    onPress: () => void open('activity-desk/index'),
  },
  {
    needs: 'activity.review',
    icon: 'calendar',
    title: text.reviewing,
    hint: text.reviewingHint,
    onPress: () => void open('activity-desk/index'),
  },
  {
    needs: 'points.manage',
    icon: 'star',
    title: text.pointsAdmin,
    hint: text.pointsAdminHint,
    onPress: () => void open('points-admin/budgets'),
  },
];

/** The hats I have, and the doors they open; the citizen's side stays first. */
export function Hats({ me: { memberships, permissions } }: { me: Me }) {
  const open = doors.filter(({ needs }) => permissions.includes(needs));
  if (open.length === 0) return null;
  return (
    <Section title={text.work}>
      <View className="me-hats">
        {memberships.map(({ id, unitName, roleLabel }) => (
          <View key={id}>{`${unitName}，${roleLabel}`}</View>
        ))}
      </View>
      <CellGroup>
        {open.map(({ icon, title, hint, onPress }) => (
          <Cell key={title} icon={icon} square="civic" strong title={title} hint={hint} onPress={onPress} />
        ))}
      </CellGroup>
    </Section>
  );
}
