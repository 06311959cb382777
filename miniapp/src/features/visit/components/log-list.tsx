import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Button, Card, Meta, Photo, Section, Tag } from '@/ui';
import type { Detail } from '../visit.api';
import { text } from '../visit.text';

const { person: words } = text;
const TONES = { GOOD: 'ok', SOSO: 'neutral', CARE: 'soon' } as const;

/** What visitors found, newest first. */
export function LogList({ detail }: { detail: Detail }) {
  return (
    <Section title={words.logs}>
      {detail.logs.length === 0 && <View className="visit-lead">{words.noLogs}</View>}
      {detail.logs.map(({ id, at, visitor, checks, text: said, needs, requestId, photos }) => (
        <Card key={id}>
          <View className="visit-card">
            <Meta parts={[moment(at), visitor]} />
            <View className="visit-card__checks">
              {checks.map(({ check, label, answer, answerLabel }) => (
                <Tag key={check} tone={TONES[answer]}>{`${label} ${answerLabel}`}</Tag>
              ))}
            </View>
            {said && <View>{said}</View>}
            {needs && <View className="visit-card__title">{words.needs(needs)}</View>}
            {photos.map((photo) => (
              <Photo key={photo.id} url={photo.thumbUrl} alt={words.logs} />
            ))}
            {requestId && (
              <View className="visit-card__actions">
                <Button
                  size="small"
                  kind="ghost"
                  onPress={() => void open('workbench/index', { id: requestId })}
                >
                  {words.request}
                </Button>
              </View>
            )}
          </View>
        </Card>
      ))}
    </Section>
  );
}
