import { Page } from '@/ui';

export default function RegisterPage() {
  return <Page title="成为志愿者" />;
}
