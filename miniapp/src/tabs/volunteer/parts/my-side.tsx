import { View } from '@tarojs/components';
import { DUTY_ROUTES, dutyStep } from '@/lib/duty';
import { clock, dayWord } from '@/lib/format';
import { open, openTab } from '@/lib/navigate';
import { Card, Cell, CellGroup, DutyCard, Button, useUi } from '@/ui';
import type { Volunteer } from '../use-volunteer';
import { text } from '../volunteer.text';
import { HoursHead } from './hours-head';

/** What is mine: hours, the next duty in red, invitations. Large text keeps only what must be done. */
export function MySide({ name, volunteer }: { name: string; volunteer: Volunteer }) {
  const { large } = useUi();
  const { nextDuty, openOffers } = volunteer;
  if (large && !nextDuty && openOffers === 0) return null;
  const step = nextDuty && dutyStep(nextDuty);
  return (
    <View className="volunteer-top">
      {!large && <HoursHead name={name} volunteer={volunteer} />}
      {nextDuty && step && (
        <DutyCard
          time={clock(nextDuty.startAt)}
          day={dayWord(nextDuty.startAt)}
          title={nextDuty.title}
          meta={[nextDuty.stateLabel, text.meet(nextDuty.meetingPoint)]}
          action={{
            text: text.duty[step],
            onPress: () => void open(DUTY_ROUTES[step], { id: nextDuty.taskId }),
          }}
        />
      )}
      {!large && (
        <CellGroup>
          <Cell
            icon="users"
            title={volunteer.teamName ?? text.noTeam}
            hint={volunteer.teamName ? text.teamHint : text.noTeamHint}
            onPress={() => void (volunteer.teamName ? open('team/detail', {}) : open('team/index'))}
          />
          <Cell
            icon="star"
            title={text.honour}
            hint={text.honourHint}
            onPress={() => void open('honour/index')}
          />
        </CellGroup>
      )}
      {openOffers > 0 && (
        <CellGroup>
          <Cell
            icon="vest"
            square="red"
            strong
            title={text.offers(openOffers)}
            hint={text.offersHint}
            onPress={() => void openTab('messages')}
          />
        </CellGroup>
      )}
    </View>
  );
}

/** For those who are not signed in or not registered yet: what it is, and the one way in. */
export function Welcome({ signedIn }: { signedIn: boolean }) {
  return (
    <View className="volunteer-top">
      <Card tone="red">
        <View className="welcome">
          <View className="welcome__title">{text.welcome}</View>
          <View className="welcome__hint">{text.welcomeHint}</View>
          <Button
            kind="red"
            onPress={() => void (signedIn ? open('account/register') : open('account/sign-in'))}
          >
            {signedIn ? text.register : text.signIn}
          </Button>
        </View>
      </Card>
    </View>
  );
}
