import { Page } from '@/ui';

export default function ReportPage() {
  return <Page title="我要反映" />;
}
