import { Page } from '@/ui';

export default function RequestDetailPage() {
  return <Page title="我反映的事" />;
}
