import { mergeInternalComponents } from '@tarojs/shared';
import { ariaComponents } from './aria-attributes';

// The runtime numbers attributes as the templates do, so both must know the same ones (see config/aria-plugin.ts).
mergeInternalComponents(ariaComponents);
