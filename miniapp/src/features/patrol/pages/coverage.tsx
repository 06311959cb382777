import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { Button, Empty, Page } from '@/ui';
import { CoverageCard } from '../components/coverage-card';
import { Guarded } from '@/lib/guarded';
import { fetchCoverage } from '../patrol.api';
import { coverageText as text } from '../patrol.text';
import { text as routeWords } from '../routes.text';
import '@/lib/patrol/patrol.scss';

function Routes() {
  const query = useQuery('patrol-coverage', fetchCoverage);
  const plans = useSession(({ me }) => me?.permissions.includes('patrol.plan') ?? false);
  const routes = query.data ?? [];
  const sum = (of: (route: (typeof routes)[number]) => number) =>
    routes.reduce((total, route) => total + of(route), 0);
  return (
    <Page
      title={text.title}
      wide
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={
        query.data && routes.length === 0 ? (
          <Empty
            icon="footprints"
            title={text.empty}
            hint={text.emptyHint}
            {...(plans
              ? { action: { text: routeWords.toRoutes, onPress: () => void open('patrol/routes') } }
              : {})}
          />
        ) : undefined
      }
    >
      <View className="patrol">
        {plans && (
          <Button kind="soft" icon="footprints" onPress={() => void open('patrol/routes')}>
            {routeWords.toRoutes}
          </Button>
        )}
        <View className="patrol__strong">
          {text.intro(
            sum(({ seen }) => seen),
            sum(({ stops }) => stops),
            new Set(routes.map(({ unit }) => unit)).size === 1 ? (routes[0]?.unit ?? '') : '处',
          )}
        </View>
        <View className="patrol__routes">
          {routes.map((route) => (
            <CoverageCard key={route.planId} route={route} />
          ))}
        </View>
      </View>
    </Page>
  );
}

/** For the community: which stops were not seen lately, route by route. */
export default function PatrolCoveragePage() {
  return (
    <Guarded title={text.title} who={text.who} needs="patrol.oversee">
      <Routes />
    </Guarded>
  );
}
