import { Page } from '@/ui';

export default function VerifyPage() {
  return <Page title="核查" />;
}
