import { Page } from '@/ui';

export default function MyRequestsPage() {
  return <Page title="我反映的事" />;
}
