import { back, openTab } from '@/lib/navigate';
import { Empty, Page } from '@/ui';

const text = {
  page: '邻里帮',
  title: '没有这一页',
  hint: '链接可能旧了，或者少了几个字。您写的东西都还在。',
  home: '回首页',
  back: '回到刚才',
} as const;

/** Where an address leads that does not exist: a sentence and two ways on instead of an empty window. */
export default function LostPage() {
  return (
    <Page
      title={text.page}
      empty={
        <Empty
          icon="circle-help"
          title={text.title}
          hint={text.hint}
          action={{ text: text.home, onPress: () => void openTab('home') }}
          second={{ text: text.back, onPress: () => void back() }}
        />
      }
    />
  );
}
