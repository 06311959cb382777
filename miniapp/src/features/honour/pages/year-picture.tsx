import { useRouter } from '@tarojs/taro';
import { PicturePage } from '@/lib/picture-page';
import { useQuery } from '@/lib/use-query';
import { SignedIn } from '../components/signed-in';
import { fetchYear } from '../honour.api';
import { text } from '../honour.text';
import { YEAR_PICTURE, yearPicture } from '../paint-year';

const { picture: words } = text;

function Picture({ year }: { year: number }) {
  const query = useQuery(`service-year-${year}`, () => fetchYear(year), { onShow: false });
  return (
    <PicturePage
      {...YEAR_PICTURE}
      title={words.title}
      query={query}
      paintOf={(data) => yearPicture(year, data)}
      fileName={words.file(year)}
      words={{ ...words, alt: (data) => words.alt(year, data.minutes) }}
    />
  );
}

/** 我的这一年 as a picture to keep. Nothing is given for passing it on. */
export default function YearPicturePage() {
  const { year } = useRouter().params;
  return (
    <SignedIn title={words.title}>
      <Picture year={Number(year) || new Date().getFullYear()} />
    </SignedIn>
  );
}
