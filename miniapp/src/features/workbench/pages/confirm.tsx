import { Page } from '@/ui';

export default function ConfirmHoursPage() {
  return <Page title="确认时长" />;
}
