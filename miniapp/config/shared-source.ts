interface CompilerLike {
  options: { resolve: { extensionAlias?: Record<string, string[]> }; performance?: false | object };
}

interface ChainLike {
  plugin(name: string): { use(plugin: { apply(compiler: CompilerLike): void }): unknown };
}

/** shared is written for Node's ESM (`./x.js` in imports) and compiled here from its TypeScript source. */
export function useSharedSource(chain: ChainLike): void {
  chain.plugin('sharedSource').use({
    apply(compiler) {
      // Sizes are held by tests, not by webpack's hints.
      compiler.options.performance = false;
      compiler.options.resolve.extensionAlias = { '.js': ['.ts', '.tsx', '.js'] };
    },
  });
}
