import { Page } from '@/ui';

export default function CheckInPage() {
  return <Page title="签到" />;
}
