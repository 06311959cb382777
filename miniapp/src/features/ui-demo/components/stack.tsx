import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './stack.scss';

/** Things under each other with equal room between them. */
export function Stack({ children }: { children: ReactNode }) {
  return <View className="demo-stack">{children}</View>;
}

/** Things beside each other. */
export function Row({ children }: { children: ReactNode }) {
  return <View className="demo-row">{children}</View>;
}
