import { Page } from '@/ui';

export default function VolunteerPage() {
  return <Page title="志愿" tab="volunteer" />;
}
