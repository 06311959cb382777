import { Page } from '@/ui';

export default function ReturnOrderPage() {
  return <Page title="退回" />;
}
