import { Image, View } from '@tarojs/components';
import { dayInFull, serviceHoursText } from '@linli/shared';
import { decoration, named, qrImage } from '@/ui';
import type { Certificate, Preview } from '../certificate.api';
import { text } from '../certificate.text';

const { paper: words } = text;

/** How the printed certificate looks: paper, so always light. Without a number it is still a draft. */
export function Paper({ shown, issued }: { shown: Preview; issued?: Certificate | undefined }) {
  return (
    <View className="certificate">
      <View className="certificate__frame">
        <View className="certificate__number">{issued ? words.number(issued.number) : words.noNumber}</View>
        <View className="certificate__heading">{words.heading}</View>
        <View className="certificate__text">
          {words.begin}
          <Strong>{shown.name}</Strong>
          {words.identity(shown.idMask)}
          {issued && words.volunteer(issued.volunteerNumber)}
          {words.period(shown.from, shown.to)}
          <Strong>{String(shown.times)}</Strong>
          {words.times}
          <Strong>{serviceHoursText(shown.minutes)}</Strong>
          {words.stars(shown.stars)}
        </View>
        <Lines shown={shown} />
        <View className="certificate__foot">
          {issued ? <Code url={issued.checkUrl} /> : <View />}
          <View className="certificate__issuer">
            <View className="certificate__seal" {...decoration}>
              {words.seal}
            </View>
            <View>{shown.issuer}</View>
            <View>{words.responsible(shown.responsible)}</View>
            <View>{dayInFull(shown.issuedOn)}</View>
          </View>
        </View>
      </View>
    </View>
  );
}

function Strong({ children }: { children: string }) {
  return <View className="certificate__strong">{children}</View>;
}

function Lines({ shown }: { shown: Preview }) {
  return (
    <View className="certificate__lines">
      <View className="certificate__line certificate__line--head">
        <View>{words.content}</View>
        <View className="certificate__times">{words.count}</View>
        <View className="certificate__hours">{words.time}</View>
      </View>
      {shown.lines.map(({ label, times, minutes }) => (
        <View key={label} className="certificate__line">
          <View>{label}</View>
          <View className="certificate__times">{times}</View>
          <View className="certificate__hours">{serviceHoursText(minutes)}</View>
        </View>
      ))}
    </View>
  );
}

function Code({ url }: { url: string }) {
  return (
    <View className="certificate__code" {...named(words.scan)}>
      <Image className="certificate__qr" src={qrImage(url)} {...decoration} imgProps={{ alt: '' }} />
      <View>{words.scan}</View>
    </View>
  );
}
