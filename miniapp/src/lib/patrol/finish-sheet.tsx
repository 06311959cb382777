import { View } from '@tarojs/components';
import { BottomSheet, Button } from '@/ui';
import { text } from './walk.text';

interface FinishSheetProps {
  open: boolean;
  left: number;
  unit: string;
  onYes: () => void;
  onClose: () => void;
}

/** The end of a round cannot be taken back, so it is asked for once. */
export function FinishSheet({ open, left, unit, onYes, onClose }: FinishSheetProps) {
  return (
    <BottomSheet
      open={open}
      title={text.finishAsk(left, unit)}
      onClose={onClose}
      footer={
        <>
          <Button kind="ghost" onPress={onClose}>
            {text.finishNo}
          </Button>
          <Button onPress={onYes}>{text.finishYes}</Button>
        </>
      }
    >
      <View className="patrol__quiet">{text.finishHint}</View>
    </BottomSheet>
  );
}
