import { View } from '@tarojs/components';
import { clock } from '@/lib/format';
import { open } from '@/lib/navigate';
import {
  ActionBar,
  Button,
  CellGroup,
  Icon,
  InlineNote,
  Meta,
  Page,
  PhotoGrid,
  Section,
  SwitchCell,
  TextArea,
} from '@/ui';
import { text } from '../report.text';
import type { Report } from '../use-report';
import { GuessCard } from './guess-card';
import { NearbyCard } from './nearby-card';
import { PlacePart } from './place-part';
import { SignInSheet } from './sign-in-sheet';

function DraftLine({ report: { savedAt, others } }: { report: Report }) {
  return (
    <View className="report-draft">
      <Icon name="check" size={16} />
      <Meta parts={[savedAt ? text.saved(clock(savedAt)) : text.willSave, text.safeOffline]} />
      {others > 0 && (
        <View className="report-draft__others">
          <InlineNote icon="pencil" action={{ text: text.look, onPress: () => void open('request/mine') }}>
            {text.others(others)}
          </InlineNote>
        </View>
      )}
    </View>
  );
}

export function PhotoPart({ report: { photos, words } }: { report: Report }) {
  const sending = photos.shown.some(({ state }) => state === 'sending');
  return (
    <Section title={words.photos} hint={words.photosHint}>
      <PhotoGrid
        photos={photos.shown}
        addText={photos.shown.length > 0 ? text.addMore : text.addFirst}
        onAdd={() => void photos.add()}
        onRemove={photos.remove}
        onRetry={photos.retry}
        onOpen={photos.open}
      />
      {sending && <View className="report-quiet">{text.photosDone(photos.done, photos.shown.length)}</View>}
    </Section>
  );
}

/** Where the report is on its way, said in its place. */
export function SendState({ report: { draft } }: { report: Report }) {
  if (draft?.state === 'pending')
    return (
      <InlineNote
        tone="soon"
        icon="wifi-off"
        action={{ text: text.toMine, onPress: () => void open('request/mine') }}
      >
        {`${text.waitingTitle}。${text.waiting}`}
      </InlineNote>
    );
  if (draft?.state === 'refused' && draft.error) return <InlineNote tone="late">{draft.error}</InlineNote>;
  return null;
}

/** The bar at the foot: to whom it goes, and when someone looks. */
export function SendBar({ report: { words, busy, send } }: { report: Report }) {
  return (
    <ActionBar note={words.note}>
      <Button kind="red" busy={busy} onPress={() => void send()}>
        {busy ? text.sending : words.send}
      </Button>
    </ActionBar>
  );
}

export function ReportForm({ report }: { report: Report }) {
  const { content, words, write, problems } = report;
  if (!content) return <Page title={text.REPORT.title} loading />;
  return (
    <Page title={words.title} bar={<SendBar report={report} />}>
      <DraftLine report={report} />
      <PhotoPart report={report} />
      <Section title={words.what}>
        <TextArea
          label={words.what}
          labelHidden
          value={content.text}
          onChange={(value) => write({ text: value })}
          placeholder={words.placeholder}
          error={problems.text}
        />
      </Section>
      <View className="report-cards">
        <GuessCard guess={report.guess} />
        <NearbyCard report={report} />
      </View>
      <Section title={text.where}>
        <PlacePart report={report} />
        <CellGroup>
          <SwitchCell
            title={words.public}
            hint={text.publicHint}
            on={content.visibility === 'PUBLIC'}
            onChange={(on) => write({ visibility: on ? 'PUBLIC' : 'PRIVATE' })}
          />
          <SwitchCell
            title={text.anonymous}
            hint={text.anonymousHint}
            on={content.anonymous}
            onChange={(anonymous) => write({ anonymous })}
          />
        </CellGroup>
      </Section>
      <View className="report-cards">
        <SendState report={report} />
      </View>
      <SignInSheet report={report} />
    </Page>
  );
}
