import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, Card, Icon, InlineNote, Photo } from '@/ui';
import { PlaceSheet } from '../parts/place-sheet';
import { isKnown, lastPlace, placeWords } from '../places';
import { text } from '../report.text';
import { usePlaceFinder } from '../use-place-finder';
import type { Report } from '../use-report';
import { Question } from './question';

/** What was said in step 1, so that she knows it is not lost. */
function YouSaid({ report: { content, photos } }: { report: Report }) {
  const [photo] = photos.shown;
  if (!photo && !content?.text) return null;
  return (
    <Card>
      <View className="report-said">
        {photo && <Photo url={photo.url} alt={text.youSaid} shape="thumb" />}
        <View className="report-said__text">
          <View className="report-strong">{text.youSaid}</View>
          <View>{content?.text || text.photoOnly}</View>
        </View>
      </View>
    </Card>
  );
}

/** 第 2 步 在哪里: the place we know, or three ways to say another. */
export function StepWhere({ report, onDone }: { report: Report; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  const { content, write } = report;
  const place = content?.place ?? {};
  const finder = usePlaceFinder((found) => write({ place: { ...place, ...found } }));
  const known = isKnown(place);
  const words = placeWords(place) || text.withPoint;
  const same = JSON.stringify(place) === JSON.stringify(lastPlace());
  return (
    <>
      <Question step={2} title={text.largeWhere} aloud={known ? words : text.whereEmpty} />
      {known && (
        <Card>
          <View className="report-place">{words}</View>
          {(same || place.lat !== undefined) && (
            <View className="report-place__hint">
              <Icon name="map-pin" />
              <View>{same ? text.lastUsed : text.withPoint}</View>
            </View>
          )}
        </Card>
      )}
      <View className="report-buttons">
        {known && (
          <Button icon="check" onPress={onDone}>
            {text.rightHere}
          </Button>
        )}
        <Button
          kind={known ? 'ghost' : 'civic'}
          icon="navigation"
          busy={finder.busy}
          onPress={() => void finder.here()}
        >
          {text.here}
        </Button>
        <Button kind="ghost" icon="pencil" onPress={() => setOpen(true)}>
          {known ? text.otherPlace : text.writePlace}
        </Button>
      </View>
      {finder.said && (
        <View className="report-buttons">
          <InlineNote icon="map-pin">{finder.said}</InlineNote>
        </View>
      )}
      <YouSaid report={report} />
      {open && (
        <PlaceSheet
          place={place}
          onClose={() => setOpen(false)}
          onChange={(changed) => {
            write({ place: changed });
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
