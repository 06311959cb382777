import { View } from '@tarojs/components';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { moment } from '@/lib/format';
import { print, canPrint } from '@/lib/print';
import { StaffBar } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { Button, Empty, InlineNote, Page, web } from '@/ui';
import { Definitions } from '../components/definitions';
import { KpiCard } from '../components/kpi-cards';
import { FocusBar, PeriodBar, ShownBar } from '../components/period-bar';
import { Ranking } from '../components/ranking';
import { RegionMap } from '../components/region-map';
import { TrendCard } from '../components/trend-card';
import { WatchCard } from '../components/watch-card';
import type { SheetRow } from '../dashboard.api';
import { text } from '../dashboard.text';
import { dayText } from '../span';
import { type Dashboard, useDashboard } from '../use-dashboard';
import '../dashboard.scss';

/** Space around and between cards, px. */
const GUTTER = 16;
const INSIDE = 34;
const WIDE_MARGIN = 24;

function Head({ dashboard, onDefine }: { dashboard: Dashboard; onDefine: () => void }) {
  const { span, save } = dashboard;
  const name = text.period(dayText(span.from), dayText(span.to));
  return (
    <View className="dash-top">
      <View className="dash-top__words">
        <View className="dash-top__title" {...web({ role: 'heading', 'aria-level': 2 })}>
          {name}
        </View>
        <View className="dash-hint">{text.lead}</View>
        <View className="dash-printed">{text.printed(moment(Date.now()))}</View>
      </View>
      <View className="dash-top__tools">
        <PeriodBar dashboard={dashboard} />
        <View className="dash-top__buttons">
          <Button kind="soft" size="small" onPress={onDefine}>
            {text.define}
          </Button>
          <Button
            kind="ghost"
            size="small"
            icon="download"
            busy={save.busy}
            onPress={() => void save.run(`${text.title} ${name}.xlsx`)}
          >
            {save.busy ? text.exporting : text.export}
          </Button>
          {canPrint && (
            <Button kind="ghost" size="small" icon="file-text" onPress={print}>
              {text.print}
            </Button>
          )}
        </View>
      </View>
      {save.error && <InlineNote tone="late">{save.error.detail}</InlineNote>}
    </View>
  );
}

function Cards({ dashboard, total }: { dashboard: Dashboard; total: SheetRow }) {
  const { width, wide } = useWindow();
  // Three columns on a PC: 40, 29 and 27 parts, as the picture has them.
  const columns = (width - 2 * WIDE_MARGIN - 2 * GUTTER) / 100;
  const full = width - 2 * GUTTER - INSIDE;
  const trendWidth = wide ? Math.floor(columns * 41) - INSIDE : full;
  const mapWidth = wide ? Math.floor(columns * 30) - INSIDE : full;
  return (
    <>
      <View className="dash-kpis">
        <KpiCard dashboard={dashboard} total={total} indicator="contactRate" />
        <KpiCard dashboard={dashboard} total={total} indicator="resolutionRate" />
        <KpiCard dashboard={dashboard} total={total} indicator="satisfactionRate" />
        <WatchCard dashboard={dashboard} />
      </View>
      <View className="dash-shown">
        <ShownBar dashboard={dashboard} />
      </View>
      <View className="dash-columns">
        <View className="dash-columns__trend">
          <TrendCard dashboard={dashboard} width={trendWidth} />
          <View className="dash-more">
            <KpiCard dashboard={dashboard} total={total} indicator="onTimeRate" />
            <KpiCard dashboard={dashboard} total={total} indicator="reworkRate" />
            <KpiCard dashboard={dashboard} total={total} indicator="returnRate" />
          </View>
        </View>
        {dashboard.hasMap && (
          <View className="dash-columns__map">
            <RegionMap dashboard={dashboard} width={mapWidth} height={wide ? 460 : Math.round(full * 1.1)} />
          </View>
        )}
        <View className="dash-columns__ranking">
          <Ranking dashboard={dashboard} />
        </View>
      </View>
    </>
  );
}

function Dash() {
  const { wide } = useWindow();
  const [defining, setDefining] = useState(false);
  const dashboard = useDashboard();
  const { data, loading, error, reload } = dashboard.sheet;
  return (
    <Page wide flush {...(wide ? { left: <StaffBar here="dashboard" /> } : { title: text.title })}>
      <View className="dash">
        <Head dashboard={dashboard} onDefine={() => setDefining(true)} />
        <FocusBar dashboard={dashboard} />
        {error && (
          <InlineNote tone="late" action={{ text: '再试一次', onPress: () => void reload() }}>
            {error.detail}
          </InlineNote>
        )}
        {data && data.total.filed > 0 && <Cards dashboard={dashboard} total={data.total} />}
        {data && data.total.filed === 0 && (
          <Empty icon="file-text" title={text.empty} hint={text.emptyHint} />
        )}
        {loading && <View className="dash-hint">{text.exporting}</View>}
      </View>
      <Definitions open={defining} rule={data?.rule} onClose={() => setDefining(false)} />
    </Page>
  );
}

/** 看板: the rates raw and adjusted, and a way from every number to its cases. */
export default function DashboardPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="indicator.read">
      <Dash />
    </Guarded>
  );
}
