import { Page } from '@/ui';

export default function WorkbenchPage() {
  return <Page title="工作台" wide />;
}
