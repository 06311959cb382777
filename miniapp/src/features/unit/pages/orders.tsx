import { Page } from '@/ui';

export default function UnitOrdersPage() {
  return <Page title="我单位的单" />;
}
