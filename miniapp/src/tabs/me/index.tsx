import { Page } from '@/ui';

export default function MePage() {
  return <Page title="我的" tab="me" />;
}
