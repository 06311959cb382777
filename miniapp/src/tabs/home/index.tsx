import { Page } from '@/ui';

export default function HomePage() {
  return <Page title="首页" tab="home" />;
}
