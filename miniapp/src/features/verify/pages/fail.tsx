import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { Point } from '@/lib/platform-types';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import {
  ActionBar,
  Button,
  ErrorLine,
  InlineNote,
  Page,
  PhotoCompare,
  Question,
  ReasonRadio,
  Section,
  TextArea,
} from '@/ui';
import { DistanceLine } from '../components/distance-line';
import { Guarded } from '../components/guarded';
import { Judged } from '../components/judged';
import { useProof } from '../use-proof';
import { fail, fetchDetail, placeOf } from '../verify.api';
import { FAIL_REASONS, type FailReason, text } from '../verify.text';
import './verify.scss';

const words = text.failPage;

interface Written {
  reason: FailReason | null;
  more: string;
}

/** It is not done: why, with a photo. The deadline stays. */
function Fail({ id }: { id: string }) {
  const { data: detail } = useQuery(`verify:${id}`, () => fetchDetail(id), { onShow: false });
  const [written, write, forget] = useKept<Written>(`verify-fail:${id}`, { reason: null, more: '' });
  const proof = useProof(id);
  const [here, setHere] = useState<Point | null>(null);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const sending = useAction((key: string, reason: string) => fail(key, id, reason, proof, here));
  const needsPhoto = proof.photos.length === 0;

  const send = async () => {
    setAsked(true);
    const { reason, more } = written;
    if (!reason || needsPhoto) return;
    const all = [reason, more.trim()].filter(Boolean).join('。');
    if (!(await sending.run(all))) return;
    forget();
    proof.forget();
    setDone(true);
  };

  if (done) return <Judged passed={false} />;
  return (
    <Page
      title={words.title}
      bar={
        <ActionBar>
          <Button busy={sending.busy} onPress={() => void send()}>
            {words.button}
          </Button>
        </ActionBar>
      }
    >
      <View className="verify">
        <DistanceLine place={placeOf(detail)} onHere={setHere} />
        <Question about={detail?.title}>{words.ask}</Question>
        <ReasonRadio
          label={words.ask}
          choices={FAIL_REASONS}
          value={written.reason}
          onChange={(reason) => write({ reason })}
        />
        {asked && !written.reason && <ErrorLine>{words.needReason}</ErrorLine>}
        <Section title={words.photo} hint={words.photoHint}>
          <PhotoCompare
            photos={proof.shown(text.mine)}
            addText={text.add}
            onAdd={proof.add && (() => void proof.add?.())}
            missing={asked && needsPhoto}
          />
          {asked && needsPhoto && <ErrorLine>{words.needPhoto}</ErrorLine>}
        </Section>
        <TextArea
          label={words.words}
          value={written.more}
          onChange={(more) => write({ more })}
          placeholder={words.placeholder}
          maxLength={150}
        />
        <InlineNote>{words.note(detail?.orders[0]?.unitName ?? words.unit)}</InlineNote>
        {sending.error && <InlineNote tone="late">{sending.error.detail}</InlineNote>}
      </View>
    </Page>
  );
}

export default function VerifyFailPage() {
  const { id = '' } = useRouter().params;
  return (
    <Guarded title={words.title}>
      <Fail id={id} />
    </Guarded>
  );
}
