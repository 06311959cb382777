import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { pathOf } from '@/lib/navigate';
import { Page, useUi } from '@/ui';
import { DetailBar } from '../components/detail-bar';
import { DetailNormal } from '../components/detail-normal';
import { RateSheet } from '../components/rate-sheet';
import { AnswerSheet } from '../components/answer-sheet';
import { CommentSheet, ReopenSheet, WithdrawSheet } from '../components/sheets';
import { DetailLarge } from '../large/detail-large';
import { text } from '../request.text';
import { useRequest } from '../use-request';
import { type DetailProps, useSheets } from '../use-sheets';
import '../request.scss';

/** Opened from a card's own button: straight to the question. */
function useAsked(
  { request, state, sheets }: Partial<DetailProps> & Omit<DetailProps, 'request'>,
  ask?: string,
) {
  const [asked, setAsked] = useState(false);
  const ready = Boolean(request?.can.includes('rate')) && Boolean(ask) && !asked;
  useEffect(() => {
    if (!ready) return;
    setAsked(true);
    if (ask === 'unsolved') state.rating.answer('NO');
    sheets.show('rate');
  }, [ready, ask, state.rating, sheets]);
}

/** One matter: what it is, who has it, until when, what next. */
export default function RequestDetailPage() {
  const { large } = useUi();
  const { id = '', ask } = useRouter().params;
  const state = useRequest(id);
  const sheets = useSheets();
  const { data: request, loading, error, reload } = state.query;
  useShareAppMessage(() => ({ title: request?.title ?? text.title, path: pathOf('request/detail', { id }) }));
  useAsked({ ...(request ? { request } : {}), state, sheets }, ask);
  const props = request && { request, state, sheets };
  // In large text the question stands in the page; only what is not asked there needs a bar.
  const bar = props && !(large && request.can.includes('rate')) ? <DetailBar {...props} /> : null;
  return (
    <Page
      title={request?.mine === 'NONE' ? text.neighbourTitle : text.title}
      loading={loading}
      error={error}
      onRetry={() => void reload()}
      bar={bar}
    >
      {props && (large ? <DetailLarge {...props} /> : <DetailNormal {...props} />)}
      {props && (
        <>
          <RateSheet
            open={sheets.open === 'rate'}
            caption={request.title}
            rating={state.rating}
            onClose={sheets.close}
          />
          <ReopenSheet state={state} open={sheets.open === 'reopen'} onClose={sheets.close} />
          <CommentSheet state={state} open={sheets.open === 'comment'} onClose={sheets.close} />
          {sheets.open === 'answer' && <AnswerSheet state={state} open onClose={sheets.close} />}
          <WithdrawSheet state={state} open={sheets.open === 'withdraw'} onClose={sheets.close} />
        </>
      )}
    </Page>
  );
}
