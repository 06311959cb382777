import { Page } from '@/ui';

export default function UiDemoPage() {
  return <Page title="组件" />;
}
