import { Page } from '@/ui';

export default function PublishTaskPage() {
  return <Page title="发任务" />;
}
