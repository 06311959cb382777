import { Page } from '@/ui';

export default function VerifyFailPage() {
  return <Page title="没修好" />;
}
