import { Page } from '@/ui';

export default function MyTasksPage() {
  return <Page title="我的任务" />;
}
