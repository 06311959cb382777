import { Page } from '@/ui';

export default function PrivacyPage() {
  return <Page title="我的信息" />;
}
