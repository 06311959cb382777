import { Page } from '@/ui';

export default function LeaderCheckInPage() {
  return <Page title="队长签到" />;
}
