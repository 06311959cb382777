import { type ReactNode, useState } from 'react';
import { Page, UiContext, useUi } from '@/ui';
import { SendBar } from '../parts/report-form';
import { SignInSheet } from '../parts/sign-in-sheet';
import { isKnown } from '../places';
import { text } from '../report.text';
import type { Report } from '../use-report';
import { StepCheck } from './step-check';
import { StepWhat } from './step-what';
import { StepWhere } from './step-where';

/** What is already said need not be asked again. */
function firstStep({ content, photos }: Report): number {
  if (!content || (!content.text.trim() && photos.shown.length === 0)) return 1;
  return isKnown(content.place) ? 3 : 2;
}

/** 反映 长辈版: one question a page; the way taken moves on, 返回 goes one question back. */
export function ReportLarge({ report }: { report: Report }) {
  const ui = useUi();
  const [step, setStep] = useState(() => firstStep(report));
  const [typing, setTyping] = useState(false);
  if (!report.content) return <Page title={text.REPORT.title} loading />;
  const goBack = () => {
    if (typing) setTyping(false);
    else if (step > 1) setStep(step - 1);
    else ui.onBack();
  };
  const moved = () => {
    setTyping(false);
    setStep(2);
  };
  const steps: Record<number, ReactNode> = {
    1: <StepWhat report={report} typing={typing} onType={() => setTyping(true)} onDone={moved} />,
    2: <StepWhere report={report} onDone={() => setStep(3)} />,
    3: (
      <StepCheck
        report={report}
        onChangeText={() => {
          setTyping(true);
          setStep(1);
        }}
        onChangePlace={() => setStep(2)}
      />
    ),
  };
  return (
    <UiContext.Provider value={{ ...ui, onBack: goBack }}>
      <Page title={report.words.title} bar={step === 3 ? <SendBar report={report} /> : null}>
        {steps[step]}
        <SignInSheet report={report} />
      </Page>
    </UiContext.Provider>
  );
}
