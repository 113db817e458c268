import type { ElementProps } from './element-props.ts';
import { readBlockText } from './json.ts';

/** A plain-text input, of one line or several. */
export function TextInput({ element, choose, label }: ElementProps) {
  const common = {
    className: 'input',
    'aria-label': label || readBlockText(element.placeholder),
    placeholder: readBlockText(element.placeholder),
    ...(typeof element.max_length === 'number' ? { maxLength: element.max_length } : {}),
    defaultValue: readBlockText(element.initial_value),
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      choose(element, { value: target.value || null }),
  };
  return element.multiline === true ? (
    <textarea rows={4} {...common} />
  ) : (
    <input type="text" {...common} />
  );
}
