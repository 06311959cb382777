import { INDICATOR_DEFINITIONS } from '@linli/shared';
import { open } from '@/lib/navigate';
import { Card, KpiPair } from '@/ui';
import type { Basis, IndicatorKey, Measure, SheetRow, Span } from '../dashboard.api';
import { kinds, text } from '../dashboard.text';
import { changeOf, fraction, gapOf, indicatorOf, percent } from '../numbers';
import type { Dashboard } from '../use-dashboard';

/** Opens the requests behind a number. */
export const openCases = (span: Span, measure: Measure, basis: Basis = 'raw') =>
  void open('dashboard/cases', { ...span, measure, basis });

interface KpiCardProps {
  dashboard: Dashboard;
  total: SheetRow;
  indicator: IndicatorKey;
}

/** One rate, raw and adjusted, with its change and its gap in a sentence. */
export function KpiCard({ dashboard, total, indicator }: KpiCardProps) {
  const one = indicatorOf(total, indicator);
  if (!one) return null;
  const { name, numerator, denominator } = INDICATOR_DEFINITIONS[indicator];
  // A rate that is bad when it is high is read by its numerator.
  const measure: Measure = one.raw.numerator > 0 ? numerator : denominator;
  const side = (basis: 'raw' | 'adjusted') => ({
    label: text[basis],
    percent: percent(one[basis].rate),
    fraction: fraction(one[basis]),
    opens: text.opens(name, text[basis], fraction(one[basis])),
    onPress: () => openCases(dashboard.span, measure, basis),
  });
  const before = kinds.find(({ key }) => key === dashboard.kind)?.before ?? '';
  return (
    <Card>
      <KpiPair
        title={name}
        change={changeOf(total, indicator, before)}
        raw={side('raw')}
        adjusted={side('adjusted')}
        gap={gapOf(total, indicator)}
      />
    </Card>
  );
}
