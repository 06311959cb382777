import { View } from '@tarojs/components';
import { decoration } from '../press';
import './skyline.scss';

/** The drawing behind a greeting: 八境台 above the river. Says nothing, so nobody has it read. */
export function Skyline() {
  return <View className="skyline" {...decoration} />;
}
