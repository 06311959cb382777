import { View } from '@tarojs/components';
import { useState } from 'react';
import { Avatar, Button, FunnelBars, InlineNote } from '@/ui';
import type { TaskPreview } from '../workbench.api';
import { text } from './publish.text';
import type { Publish } from './use-publish';
import './reach.scss';

function Invitees({ invitees }: { invitees: TaskPreview['invitees'] }) {
  const [each, setEach] = useState(false);
  const [first] = invitees;
  if (!first) return null;
  return (
    <View className="reach__invitees">
      <View className="reach__strong">{text.invitees(invitees.length)}</View>
      <View className="reach__faces">
        {invitees.slice(0, 12).map(({ surname }, index) => (
          <Avatar key={index} surname={surname} tone="red" />
        ))}
      </View>
      {(each ? invitees : [first]).map(({ reason }, index) => (
        <View key={index} className="reach__why">
          {reason}
        </View>
      ))}
      {invitees.length > 1 && (
        <Button kind="ghost" size="small" onPress={() => setEach(!each)}>
          {each ? text.hideEach : text.whyEach}
        </Button>
      )}
    </View>
  );
}

/** Who would see it, who would be asked, and where it will be short. */
export function Reach({ publish }: { publish: Publish }) {
  const { preview, previewError, form } = publish;
  if (!preview)
    return previewError ? (
      <InlineNote tone="soon" action={{ text: text.again, onPress: () => void publish.previewAgain() }}>
        {text.previewFailed}
      </InlineNote>
    ) : (
      <InlineNote>{text.later}</InlineNote>
    );
  const { suitable, available, funnel, gaps, invitees, confidence } = preview;
  return (
    <View className="reach">
      <View className="reach__sum">
        {text.about}
        <View className="reach__number">{suitable}</View>
        {text.suitable}
      </View>
      <View className="reach__now">{text.available(available)}</View>
      <FunnelBars steps={funnel} />
      {form.signupMode === 'OFFER' ? (
        <InlineNote icon="send">{text.ask(invitees.length, confidence)}</InlineNote>
      ) : (
        <InlineNote>{form.signupMode === 'FIRST_COME' ? text.open : text.approve}</InlineNote>
      )}
      {gaps.map(({ roleName, missing, cause }) => (
        <InlineNote key={roleName} tone="soon" icon="triangle-alert">
          <View className="reach__strong">{text.gap(roleName, missing)}</View>
          {cause}
        </InlineNote>
      ))}
      {form.signupMode === 'OFFER' && <Invitees invitees={invitees} />}
    </View>
  );
}
