import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx } from '../press';
import './stack.scss';

/** Things under each other with 12 px between them, 20 px when `wide`. */
export function Stack({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return <View className={cx('stack', wide && 'stack--wide')}>{children}</View>;
}
