import { Page } from '@/ui';

export default function StaffSignInPage() {
  return <Page title="工作人员登录" />;
}
