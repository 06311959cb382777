import { View } from '@tarojs/components';
import { web } from '../press';
import './question.scss';

export interface QuestionProps {
  /** What is asked about, small above it. */
  about: string | undefined;
  children: string;
}

/** The one question of a page, with what it is about. */
export function Question({ about, children }: QuestionProps) {
  return (
    <View className="question">
      <View className="question__about">{about}</View>
      <View className="question__ask" {...web({ role: 'heading', 'aria-level': 2 })}>
        {children}
      </View>
    </View>
  );
}
