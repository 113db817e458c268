import { isObject, type Json } from '../workspace/json.ts';

/** Reports a problem with the value at that JSON pointer. */
export type Report = (problem: string, pointer: string) => void;

/** The object at the pointer; reports and gives undefined when there is none. */
export function checkObject(report: Report, value: unknown, pointer: string): Json | undefined {
  if (isObject(value)) return value;
  report('must be a valid object', pointer);
  return undefined;
}

/** The items of a list that holds between `least` and `most`; an empty list when it is not a list. */
export function checkList(
  report: Report,
  value: unknown,
  pointer: string,
  most: number,
  least = 1,
): readonly unknown[] {
  if (!Array.isArray(value)) {
    report('must be an array', pointer);
    return [];
  }
  if (value.length < least) report(`no less than ${least} items allowed`, pointer);
  if (value.length > most) report(`no more than ${most} items allowed`, pointer);
  return value;
}

/** A string of `least` to `most` characters; where `least` is 0 it may be missing. */
export function checkString(
  report: Report,
  value: unknown,
  pointer: string,
  most: number,
  least = 1,
): void {
  if (value === undefined && least === 0) return;
  if (typeof value !== 'string') {
    report('must be a string', pointer);
    return;
  }
  if (value.length < least) report(`must be more than ${least - 1} characters`, pointer);
  if (value.length > most) report(`must be less than ${most + 1} characters`, pointer);
}

/** A text object of 1 to `most` characters, plain or mrkdwn unless `kinds` says otherwise. */
export function checkText(
  report: Report,
  value: unknown,
  pointer: string,
  most: number,
  kinds: readonly string[] = ['plain_text', 'mrkdwn'],
): void {
  const text = checkObject(report, value, pointer);
  if (!text) return;
  if (!kinds.includes(String(text.type))) {
    report(`must be one of: ${kinds.join(', ')}`, `${pointer}/type`);
  }
  checkString(report, text.text, `${pointer}/text`, most);
}

/** As `checkText`, for plain text only. */
export function checkPlainText(
  report: Report,
  value: unknown,
  pointer: string,
  most: number,
): void {
  checkText(report, value, pointer, most, ['plain_text']);
}

/** Reports every repeated id. */
export function checkUnique(
  report: Report,
  ids: readonly { readonly id: unknown; readonly pointer: string }[],
): void {
  const seen = new Set<unknown>();
  for (const { id, pointer } of ids) {
    if (id !== undefined && seen.has(id)) report(`${String(id)} already exists`, pointer);
    seen.add(id);
  }
}
