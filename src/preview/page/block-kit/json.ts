import { isObject, type Json } from '../../../fake-slack/workspace/json.ts';

/** The objects in a list; none when it is not a list. */
export function listObjectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The text of a text object or a string; '' when there is none. */
export function readBlockText(text: unknown): string {
  if (typeof text === 'string') return text;
  return isObject(text) && typeof text.text === 'string' ? text.text : '';
}

/** A text as the name of the control beside it: without the marks of bold. */
export function readControlName(text: unknown): string {
  return readBlockText(text).replaceAll('*', '');
}

/** The items of a list with their index as key, for lists whose order never changes. */
export function toKeyed(
  list: unknown,
): readonly { readonly key: string; readonly value: unknown }[] {
  const parts: readonly unknown[] = Array.isArray(list) ? list : [];
  return parts.map((value, index) => ({ key: String(index), value }));
}
