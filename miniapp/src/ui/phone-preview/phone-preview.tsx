import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { web } from '../press';
import './phone-preview.scss';

/** A drawn phone with a page in it, only to look at. `label` says what it shows. */
export function PhonePreview({
  label,
  title,
  children,
}: {
  label: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <View className="phone" {...web({ role: 'region', 'aria-label': label })}>
      <View className="phone__title">{title}</View>
      <View className="phone__screen" {...web({ tabIndex: 0 })}>
        {children}
      </View>
    </View>
  );
}
