import { Page } from '@/ui';

export default function PointsAccountPage() {
  return <Page title="我的积分" />;
}
