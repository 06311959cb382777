import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { distance } from '@/lib/format';
import { open } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { showWay } from '@/lib/show-way';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { Card, Cell, CellGroup, Empty, FactList, InlineNote, Page, Photo, Section, Stack, Tag } from '@/ui';
import { fetchActivities, fetchVenue, fetchVenues, type Venue } from '../activity.api';
import '../activity.scss';
import { text } from '../activity.text';
import { ActivityRow } from '../components/activity-row';

const { venue: words } = text;

function Facts({ venue }: { venue: Venue }) {
  const { todayText, hoursText, accessible, accessNote, note, rooms, openNow } = venue;
  const access = accessible ? words.accessible : words.notAccessible;
  return (
    <Card>
      <FactList
        facts={[
          { name: words.open, value: `${openNow ? words.now : words.shut}，${todayText}（${hoursText}）` },
          { name: words.way, value: accessNote ? `${access}，${accessNote}` : access },
          {
            name: words.rooms,
            value: rooms.map(({ name, capacity }) => `${name}${words.seats(capacity)}`).join('；'),
          },
          { name: words.note, value: note },
        ]}
      />
    </Card>
  );
}

/** One venue: when it is open, how to get in, what takes place there. */
function OneVenue({ id }: { id: string }) {
  const venue = useQuery(`venue-${id}`, () => fetchVenue(id));
  const coming = useQuery(`venue-activities-${id}`, () => fetchActivities(id));
  const one = venue.data;
  return (
    <Page title={words.title} loading={venue.loading} error={venue.error} onRetry={() => void venue.reload()}>
      {one && (
        <Stack wide>
          {one.photos[0] && (
            <View className="activity-photo">
              <Photo url={one.photos[0].url} alt={words.photo} shape="wide" />
            </View>
          )}
          <View>
            <View className="activity-title">{one.name}</View>
            <Tag>{one.kindLabel}</Tag>
          </View>
          <CellGroup>
            <Cell
              icon="map-pin"
              title={one.address}
              {...(one.distance === null ? {} : { hint: distance(one.distance) })}
              onPress={() => showWay(one)}
            />
            {one.phone && (
              <Cell icon="phone" title={one.phone} onPress={() => platform.call(one.phone ?? '')} />
            )}
          </CellGroup>
          <Facts venue={one} />
          <Section title={words.coming}>
            <Stack>
              {coming.data?.length === 0 && <InlineNote>{words.none}</InlineNote>}
              {coming.data?.map((activity) => (
                <ActivityRow key={activity.id} activity={activity} />
              ))}
            </Stack>
          </Section>
        </Stack>
      )}
    </Page>
  );
}

/** The venues around here. */
function Venues() {
  const me = useSession((state) => state.me);
  const all = useQuery(`venues-${me?.id}`, () => fetchVenues());
  return (
    <Page title={words.nearby} loading={all.loading} error={all.error} onRetry={() => void all.reload()}>
      {all.data?.length === 0 && <Empty icon="building-2" title={words.noVenues} />}
      {all.data && all.data.length > 0 && (
        <CellGroup>
          {all.data.map(({ id, name, kindLabel, todayText, distance: away }) => (
            <Cell
              key={id}
              icon="building-2"
              square="civic"
              strong
              title={name}
              hint={`${kindLabel}，${todayText}${away === null ? '' : `，${words.away(distance(away))}`}`}
              onPress={() => void open('activity/venue', { id })}
            />
          ))}
        </CellGroup>
      )}
    </Page>
  );
}

export default function VenuePage() {
  const { id } = useRouter().params;
  return id ? <OneVenue id={id} /> : <Venues />;
}
