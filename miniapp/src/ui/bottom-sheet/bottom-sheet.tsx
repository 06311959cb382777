import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../icon/icon';
import { press, web } from '../press';
import { keepFocusInside } from './focus';
import './bottom-sheet.scss';

export interface BottomSheetProps {
  open: boolean;
  title: string;
  /** Small line above the title: what it is about. */
  caption?: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot. */
  footer?: ReactNode;
}

/** A sheet over the page; on the web a dialog that holds the focus and closes with Esc. Must stand inside a Page. */
export function BottomSheet({ open, title, caption, onClose, children, footer }: BottomSheetProps) {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => (open ? keepFocusInside('.sheet', () => close.current()) : undefined), [open]);
  if (!open) return null;
  return (
    <View className="sheet-layer" {...(process.env.TARO_ENV === 'weapp' ? { catchMove: true } : {})}>
      <View className="sheet-layer__shade" onClick={onClose} />
      <View
        className="sheet"
        {...web({ role: 'dialog', 'aria-modal': true, 'aria-label': title, tabIndex: -1 })}
      >
        <View className="sheet__head">
          <View className="sheet__titles">
            {caption && <View className="sheet__caption">{caption}</View>}
            <View className="sheet__title" {...web({ role: 'heading', 'aria-level': 2 })}>
              {title}
            </View>
          </View>
          <View className="sheet__close" {...press(onClose, { label: '关上' })}>
            <Icon name="x" size={24} />
          </View>
        </View>
        <View className="sheet__body">{children}</View>
        {footer && <View className="sheet__foot">{footer}</View>}
      </View>
    </View>
  );
}
