import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { back } from '@/lib/navigate';
import { ActionBar, Button, ErrorLine, Page, PhotoGrid, ReasonRadio, Section, TextArea } from '@/ui';
import { Guarded } from '@/lib/guarded';
import { TileChips } from '../components/tile-chips';
import { Where } from '../components/where';
import { itemText as text } from '../patrol.text';
import { useItem } from '../use-item';
import '@/lib/patrol/patrol.scss';

const LONGEST = 500;
const LONGEST_HANDLED = 200;

function Handled({ form }: { form: ReturnType<typeof useItem> }) {
  const { item, write, after, problems } = form;
  return (
    <>
      <Section title={text.after}>
        <PhotoGrid
          photos={after.shown}
          addText={after.shown.length > 0 ? text.add : text.first}
          onAdd={() => void after.add()}
          onRemove={after.remove}
        />
        {problems.after && <ErrorLine>{problems.after}</ErrorLine>}
      </Section>
      <Section title={text.handled}>
        <TextArea
          label={text.handled}
          labelHidden
          value={item.handledText ?? ''}
          onChange={(handledText) => write({ handledText })}
          placeholder={text.handledPlaceholder}
          maxLength={LONGEST_HANDLED}
          error={problems.handled}
        />
      </Section>
    </>
  );
}

function Item({ id, round, shift }: { id: string; round: string; shift: string | undefined }) {
  const form = useItem(id, round, shift);
  const { item, write, photos, problems, save } = form;
  return (
    <Page
      title={text.title}
      bar={
        <ActionBar note={text.saveNote}>
          <Button kind="red" icon="check" onPress={() => save() && void back()}>
            {text.save}
          </Button>
        </ActionBar>
      }
    >
      <View className="patrol">
        <Section title={text.photos} hint={text.photosHint}>
          <PhotoGrid
            photos={photos.shown}
            addText={photos.shown.length > 0 ? text.add : text.first}
            onAdd={() => void photos.add()}
            onRemove={photos.remove}
          />
          {problems.photos && <ErrorLine>{problems.photos}</ErrorLine>}
        </Section>
        <Section title={text.what}>
          <TileChips value={item.tile} onChange={(tile) => write({ tile })} error={problems.tile} />
        </Section>
        <Section title={text.words}>
          <TextArea
            label={text.words}
            labelHidden
            value={item.text}
            onChange={(words) => write({ text: words })}
            placeholder={text.placeholder}
            maxLength={LONGEST}
            error={problems.text}
          />
        </Section>
        <Section title={text.where}>
          <Where item={item} onChange={write} />
        </Section>
        <Section title={text.how}>
          <ReasonRadio
            label={text.how}
            choices={text.ways}
            value={item.outcome as 'FILED' | 'HANDLED'}
            onChange={(outcome) => write({ outcome })}
          />
        </Section>
        {item.outcome === 'HANDLED' && <Handled form={form} />}
      </View>
    </Page>
  );
}

/** One finding: photo, what it is, a sentence, and whether it goes to the community or was put right. */
export default function PatrolItemPage() {
  const { id = '', round = '', shift } = useRouter().params;
  return (
    <Guarded title={text.title} who={text.who}>
      <Item id={id} round={round} shift={shift} />
    </Guarded>
  );
}
