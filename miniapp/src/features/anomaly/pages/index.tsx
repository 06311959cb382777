import { View } from '@tarojs/components';
import { useState } from 'react';
import { day } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { StaffBar } from '@/lib/staff-bar';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { Button, Card, Empty, Meta, Page, Tag } from '@/ui';
import { type Anomaly, fetchAnomalies } from '../anomaly.api';
import '../anomaly.scss';
import { text } from '../anomaly.text';
import { DecideSheet } from '../components/decide-sheet';
import { EvidenceSheet } from '../components/evidence-sheet';

const TONES = { OPEN: 'soon', LOOKED: 'civic', JUSTIFIED: 'ok', WITHDRAWN: 'late' } as const;

interface Asked {
  anomaly: Anomaly;
  sheet: 'evidence' | 'decide';
}

function One({ anomaly, onAsk }: { anomaly: Anomaly; onAsk: (sheet: Asked['sheet']) => void }) {
  const { kindLabel, why, communityName, foundAt, status, statusLabel, records, decidedBy, note, can } =
    anomaly;
  return (
    <Card>
      <View className="anomaly-card">
        <View className="anomaly-card__head">
          <View className="anomaly-card__title">{kindLabel}</View>
          <Tag tone={TONES[status]}>{statusLabel}</Tag>
        </View>
        <View>{why}</View>
        <Meta parts={[communityName, day(foundAt)]} />
        {decidedBy && note && <View className="anomaly-lead">{text.decided(decidedBy, note)}</View>}
        <View className="anomaly-card__actions">
          <Button
            size="small"
            kind="ghost"
            label={`${text.records(records)}：${why}`}
            onPress={() => onAsk('evidence')}
          >
            {text.records(records)}
          </Button>
          {can.includes('decide') && (
            <Button size="small" kind="soft" label={`${text.decide}：${why}`} onPress={() => onAsk('decide')}>
              {text.decide}
            </Button>
          )}
        </View>
      </View>
    </Card>
  );
}

function Anomalies() {
  const { wide } = useWindow();
  const query = useQuery('anomalies', fetchAnomalies);
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  return (
    <Page
      wide
      {...(wide ? { left: <StaffBar here="anomalies" /> } : { title: text.title })}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
    >
      <View className="anomaly-page">
        <View className="anomaly-lead">{text.lead}</View>
        {query.data?.length === 0 && <Empty icon="shield-check" title={text.none} hint={text.noneHint} />}
        <View className="anomaly-grid">
          {query.data?.map((anomaly) => (
            <One key={anomaly.id} anomaly={anomaly} onAsk={(sheet) => setAsked({ anomaly, sheet })} />
          ))}
        </View>
      </View>
      {asked?.sheet === 'evidence' && <EvidenceSheet anomaly={asked.anomaly} onClose={close} />}
      {asked?.sheet === 'decide' && (
        <DecideSheet
          anomaly={asked.anomaly}
          onClose={close}
          onDone={() => {
            close();
            void query.reload();
          }}
        />
      )}
    </Page>
  );
}

/** 时长异常: facts about hours that may be worth a look, and what was made of them. */
export default function AnomaliesPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="points.supervise">
      <Anomalies />
    </Guarded>
  );
}
