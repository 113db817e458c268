import type { ElementProps } from './element-props.ts';
import { readText } from './json.ts';

/** Element type -> the browser's own input and what Slack calls its value. */
const INPUT_TYPES: Readonly<Record<string, readonly [string, string]>> = {
  plain_text_input: ['text', 'value'],
  email_text_input: ['email', 'value'],
  url_text_input: ['url', 'value'],
  number_input: ['number', 'value'],
  datepicker: ['date', 'selected_date'],
  timepicker: ['time', 'selected_time'],
};

/** Something to type into, or a date. */
export function TextInput({ element, choose, label }: ElementProps) {
  const [type, key] = INPUT_TYPES[String(element.type)] ?? ['text', 'value'];
  const common = {
    className: 'input',
    'aria-label': label || readText(element.placeholder),
    placeholder: readText(element.placeholder),
    ...(typeof element.max_length === 'number' ? { maxLength: element.max_length } : {}),
    defaultValue: readText(element.initial_value) || readText(element.initial_date),
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      choose(element, { [key]: target.value || null }),
  };
  return element.multiline === true ? (
    <textarea rows={4} {...common} />
  ) : (
    <input type={type} {...common} />
  );
}
