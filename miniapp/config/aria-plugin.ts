import path from 'node:path';
import { ariaComponents } from '../src/aria-attributes';

/** The part of Taro's plugin context that is needed here. */
interface PluginContext {
  registerMethod(method: { name: 'onSetupClose'; fn: (platform: MiniPlatform) => void }): void;
}

interface MiniPlatform {
  runtimePath: string | string[];
  template?: { mergeComponents(context: PluginContext, patch: typeof ariaComponents): void };
}

/** Taro leaves aria attributes out of WeChat's templates; without them a screen reader hears no names and no roles. */
export default (context: PluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(context, ariaComponents);
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, '../src/aria-runtime')].flat();
    },
  });
};
