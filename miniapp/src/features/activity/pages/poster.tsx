import { useRouter } from '@tarojs/taro';
import { apiBase } from '@/lib/http';
import { pathOf } from '@/lib/navigate';
import { PicturePage } from '@/lib/picture-page';
import { useQuery } from '@/lib/use-query';
import { type Activity, fetchActivity } from '../activity.api';
import { text } from '../activity.text';
import { POSTER, posterOf } from '../paint-poster';

const { poster: words } = text;

/** Where the code leads: the web page, which WeChat opens too. */
const linkOf = (id: string): string => {
  const origin = apiBase() || (process.env.TARO_ENV === 'h5' ? window.location.origin : '');
  return `${origin}/#${pathOf('activity/detail', { id })}`;
};

/** The poster of an activity as a picture to keep, print or pass on. */
export default function PosterPage() {
  const { id = '' } = useRouter().params;
  const query = useQuery(`poster-${id}`, () => fetchActivity(id), { onShow: false });
  return (
    <PicturePage
      {...POSTER}
      title={words.title}
      query={query}
      paintOf={(activity: Activity) => posterOf(activity, linkOf(activity.id))}
      fileName="poster.png"
      words={{ ...words, again: text.again, alt: ({ title }) => words.alt(title) }}
    />
  );
}
