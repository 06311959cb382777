import { View } from '@tarojs/components';
import { useState } from 'react';
import { BottomSheet, CheckRow, ErrorLine, press } from '@/ui';
import { documents, text } from '../account.text';

type Document = keyof typeof documents;

interface ConsentProps {
  given: boolean;
  missing: boolean;
  onChange: (given: boolean) => void;
}

/** The box starts empty, as the law wants it; both documents can be read before it is ticked. */
export function Consent({ given, missing, onChange }: ConsentProps) {
  const [open, setOpen] = useState<Document>();
  const title = open === 'privacy' ? text.privacy : text.agreement;
  return (
    <View className="consent">
      <CheckRow checked={given} onChange={onChange}>
        {`${text.consentStart}${text.agreement}${text.and}${text.privacy}`}
      </CheckRow>
      {missing && <ErrorLine>{text.consentMissing}</ErrorLine>}
      <View className="consent__links">
        <View
          className="consent__link"
          {...press(() => setOpen('agreement'), { role: 'link', label: text.readAgreement })}
        >
          {text.agreement}
        </View>
        <View
          className="consent__link"
          {...press(() => setOpen('privacy'), { role: 'link', label: text.readPrivacy })}
        >
          {text.privacy}
        </View>
      </View>
      <BottomSheet open={Boolean(open)} title={title} onClose={() => setOpen(undefined)}>
        {(open ? documents[open] : []).map((line) => (
          <View key={line} className="consent__line">
            {line}
          </View>
        ))}
      </BottomSheet>
    </View>
  );
}
