import type { Json } from '../workspace/json.ts';
import {
  checkList,
  checkObject,
  checkPlainText,
  checkString,
  checkText,
  type Report,
} from './checks.ts';

/** Slack's limits of what people click and type into. */
const BUTTON_TEXT = 75;
const VALUE = 2_000;
const URL_LENGTH = 3_000;
const ACTION_ID = 255;
const PLACEHOLDER = 150;
const SELECT_OPTIONS = 100;
const OPTION_GROUPS = 100;
const OVERFLOW_OPTIONS = 5;

type ElementCheck = (report: Report, element: Json, pointer: string) => void;

const CLICKABLE = new Map<string, ElementCheck>([
  ['button', checkButton],
  ['static_select', checkSelect(SELECT_OPTIONS)],
  ['overflow', checkSelect(OVERFLOW_OPTIONS)],
]);

/** The element types that each part of a block may hold: those that the bot posts, and overflow menus. */
export const ELEMENTS = {
  actions: CLICKABLE,
  accessory: CLICKABLE,
  input: new Map<string, ElementCheck>([
    ['static_select', checkSelect(SELECT_OPTIONS)],
    ['plain_text_input', checkPlaceholder],
  ]),
  contextActions: new Map<string, ElementCheck>([['feedback_buttons', checkFeedback]]),
} as const;

/** Checks an element, whose type must be in `allowed`. */
export function checkElement(
  report: Report,
  value: unknown,
  pointer: string,
  allowed: ReadonlyMap<string, ElementCheck>,
): void {
  const element = checkObject(report, value, pointer);
  if (!element) return;
  const check = allowed.get(String(element.type));
  if (!check) {
    report(`unsupported type: ${element.type}`, `${pointer}/type`);
    return;
  }
  checkString(report, element.action_id, `${pointer}/action_id`, ACTION_ID, 0);
  check(report, element, pointer);
}

function checkButton(report: Report, button: Json, pointer: string): void {
  checkPlainText(report, button.text, `${pointer}/text`, BUTTON_TEXT);
  checkString(report, button.value, `${pointer}/value`, VALUE, 0);
  checkString(report, button.url, `${pointer}/url`, URL_LENGTH, 0);
  checkString(report, button.accessibility_label, `${pointer}/accessibility_label`, BUTTON_TEXT, 0);
  const style = button.style;
  if (style !== undefined && style !== 'primary' && style !== 'danger') {
    report('must be one of: primary, danger', `${pointer}/style`);
  }
}

function checkFeedback(report: Report, element: Json, pointer: string): void {
  for (const side of ['positive_button', 'negative_button']) {
    const button = checkObject(report, element[side], `${pointer}/${side}`);
    if (!button) continue;
    checkPlainText(report, button.text, `${pointer}/${side}/text`, BUTTON_TEXT);
    checkString(report, button.value, `${pointer}/${side}/value`, VALUE);
    const label = `${pointer}/${side}/accessibility_label`;
    checkString(report, button.accessibility_label, label, BUTTON_TEXT, 0);
  }
}

function checkSelect(most: number): ElementCheck {
  return (report, element, pointer) => {
    checkPlaceholder(report, element, pointer);
    if (element.option_groups === undefined) {
      checkOptions(report, element.options, `${pointer}/options`, most);
      return;
    }
    const groups = checkList(
      report,
      element.option_groups,
      `${pointer}/option_groups`,
      OPTION_GROUPS,
    );
    for (const [index, one] of groups.entries()) {
      const at = `${pointer}/option_groups/${index}`;
      const group = checkObject(report, one, at);
      if (!group) continue;
      checkPlainText(report, group.label, `${at}/label`, BUTTON_TEXT);
      checkOptions(report, group.options, `${at}/options`, most);
    }
  };
}

function checkOptions(report: Report, value: unknown, pointer: string, most: number): void {
  for (const [index, one] of checkList(report, value, pointer, most).entries()) {
    const at = `${pointer}/${index}`;
    const option = checkObject(report, one, at);
    if (!option) continue;
    checkText(report, option.text, `${at}/text`, BUTTON_TEXT);
    checkString(report, option.value, `${at}/value`, BUTTON_TEXT * 2);
  }
}

function checkPlaceholder(report: Report, element: Json, pointer: string): void {
  if (element.placeholder === undefined) return;
  checkPlainText(report, element.placeholder, `${pointer}/placeholder`, PLACEHOLDER);
}
