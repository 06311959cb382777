import { View } from '@tarojs/components';
import { day } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Button, Cell, CellGroup, Empty, Page } from '@/ui';
import { fetchRoutes } from '../patrol.api';
import { text } from '../routes.text';
import '@/lib/patrol/patrol.scss';

function Routes() {
  const query = useQuery('patrol-routes', fetchRoutes);
  const routes = query.data?.routes ?? [];
  return (
    <Page title={text.title} loading={query.loading} error={query.error} onRetry={() => void query.reload()}>
      <View className="patrol">
        <View>{text.lead}</View>
        {routes.length === 0 && <Empty icon="footprints" title={text.empty} hint={text.emptyHint} />}
        {routes.length > 0 && (
          <CellGroup>
            {routes.map(({ id, title, kind, stops, everyDays, generated, changedBy, changedAt }) => (
              <Cell
                key={id}
                icon="footprints"
                title={title}
                hint={[
                  kind === 'TEAM' && text.byTeam,
                  text.meta(stops.length, everyDays),
                  generated && text.generated,
                  changedBy && changedAt && text.changed(changedBy, day(changedAt)),
                ]
                  .filter(Boolean)
                  .join('，')}
                onPress={() => void open('patrol/route', { id })}
              />
            ))}
          </CellGroup>
        )}
        <Button kind="soft" icon="plus" onPress={() => void open('patrol/route', {})}>
          {text.add}
        </Button>
      </View>
    </Page>
  );
}

/** Routes of the community: one for each grid, or more. */
export default function PatrolRoutesPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="patrol.plan">
      <Routes />
    </Guarded>
  );
}
