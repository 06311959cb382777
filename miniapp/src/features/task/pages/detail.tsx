import { Page } from '@/ui';

export default function TaskDetailPage() {
  return <Page title="志愿任务" />;
}
