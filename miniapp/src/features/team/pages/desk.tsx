import { useRouter } from '@tarojs/taro';
import { Guarded } from '@/lib/guarded';
import { useQuery } from '@/lib/use-query';
import { useSteps } from '@/lib/use-steps';
import { Page } from '@/ui';
import { DeskParts } from '../components/desk-parts';
import { fetchDesk } from '../team.api';
import '../team.scss';
import { text } from '../team.text';

const { desk: words } = text;

function Desk() {
  const { id = '' } = useRouter().params;
  const query = useQuery(`team-desk-${id}`, () => fetchDesk(id));
  const steps = useSteps(query.reload);
  return (
    <Page
      title={query.data?.name ?? words.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
    >
      {query.data && <DeskParts desk={query.data} steps={steps} />}
    </Page>
  );
}

/** 队长的事: answering, inviting, speaking to all. */
export default function TeamDeskPage() {
  return (
    <Guarded needs="team.lead" who={words.who} title={words.title}>
      <Desk />
    </Guarded>
  );
}
