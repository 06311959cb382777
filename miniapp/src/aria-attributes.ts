/** Attributes that WeChat reads aloud; Taro knows none of them by itself. Values are Taro's defaults: none. */
export const ariaAttributes = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-disabled': '',
};

const components = ['View', 'Image', 'Input', 'Textarea'];

export const ariaComponents = Object.fromEntries(components.map((name) => [name, ariaAttributes]));
