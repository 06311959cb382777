import { Page } from '@/ui';

export default function MessagesPage() {
  return <Page title="消息" tab="messages" />;
}
