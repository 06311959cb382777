import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ErrorLine } from '@/ui';

interface FormRowProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  children: ReactNode;
}

/** One spoken question of the form: beside its answer on a PC, above it on a phone. */
export function FormRow({ label, hint, error, children }: FormRowProps) {
  return (
    <View className="form-row">
      <View className="form-row__label">
        {label}
        {hint && <View className="form-row__hint">{hint}</View>}
      </View>
      <View className="form-row__field">
        {children}
        {error && <ErrorLine>{error}</ErrorLine>}
      </View>
    </View>
  );
}
