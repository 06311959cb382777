import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card, CellGroup, CheckRow, ErrorLine, Icon, type IconName, Photo, press, tileIcon } from '@/ui';
import { EmergencyNote, promiseOf } from '../parts/guess-card';
import { KindSheet } from '../parts/kind-sheet';
import { NearbyCard } from '../parts/nearby-card';
import { SendState } from '../parts/report-form';
import { placeWords } from '../places';
import { text } from '../report.text';
import type { Report } from '../use-report';
import { Question } from './question';

function CheckLine({
  icon,
  words,
  change,
}: {
  icon: IconName;
  words: string;
  change?: { label: string; onPress: () => void };
}) {
  return (
    <View className="report-line">
      <Icon name={icon} size={24} />
      <View className="report-line__text">{words}</View>
      {change && (
        <View className="report-line__change" {...press(change.onPress, { label: change.label })}>
          {text.change}
        </View>
      )}
    </View>
  );
}

/** 路灯、楼道灯，归安泰物业管 */
function kindWords(head: Report['guess']['head']): string {
  if (!head) return text.noKind;
  return head.unitName ? text.belongsTo(head.label, head.unitName) : head.label;
}

interface StepCheckProps {
  report: Report;
  onChangeText: () => void;
  onChangePlace: () => void;
}

/** 第 3 步 对不对: everything on one page, 改 beside each line; only here is the button red. */
export function StepCheck({ report, onChangeText, onChangePlace }: StepCheckProps) {
  const [kinds, setKinds] = useState(false);
  const { content, photos, guess, problems, write } = report;
  if (!content) return null;
  const [photo] = photos.shown;
  const { head } = guess;
  const place = placeWords(content.place) || text.withPoint;
  const said = content.text || text.photoOnly;
  return (
    <>
      <Question step={3} title={text.right} aloud={`${said}。${place}。${head?.label ?? ''}`} />
      <CellGroup>
        {photo && <Photo url={photo.url} alt={text.youSaid} shape="wide" />}
        <CheckLine
          icon="message-square-text"
          words={said}
          change={{ label: text.changeText, onPress: onChangeText }}
        />
        <CheckLine
          icon="map-pin"
          words={place}
          change={{ label: text.changePlace, onPress: onChangePlace }}
        />
        <CheckLine
          icon={head ? tileIcon(head.icon) : 'list'}
          words={kindWords(head)}
          change={{ label: text.changeKind, onPress: () => setKinds(true) }}
        />
        {head && <CheckLine icon="clock" words={promiseOf(head).slice(1).join('，')} />}
      </CellGroup>
      <EmergencyNote guess={guess} />
      {problems.text && <ErrorLine>{problems.text}</ErrorLine>}
      {problems.place && <ErrorLine>{problems.place}</ErrorLine>}
      <View className="report-cards">
        <NearbyCard report={report} />
      </View>
      <Card>
        <CheckRow
          checked={content.visibility === 'PUBLIC'}
          onChange={(on) => write({ visibility: on ? 'PUBLIC' : 'PRIVATE' })}
          hint={text.neighboursHint}
        >
          {text.neighbours}
        </CheckRow>
      </Card>
      <View className="report-cards">
        <SendState report={report} />
      </View>
      <KindSheet guess={guess} open={kinds} onClose={() => setKinds(false)} />
    </>
  );
}
