import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ErrorLine } from '@/ui';

/** A control that has no label of its own, under one. */
export function Labelled({
  label,
  error,
  children,
}: {
  label: string;
  error?: string | undefined;
  children: ReactNode;
}) {
  return (
    <View>
      <View className="hours-label">{label}</View>
      {children}
      {error && <ErrorLine>{error}</ErrorLine>}
    </View>
  );
}
