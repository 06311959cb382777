import { useRouter } from '@tarojs/taro';
import { replace } from '@/lib/navigate';
import { ReportOfDraft } from './report-of-draft';

export default function ReportPage() {
  const { params } = useRouter();
  return <ReportOfDraft asked={params.draft} onSent={(id) => void replace('request/detail', { id })} />;
}
