import type { Json } from '../workspace/message.ts';
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
const ID = 255;
const PLACEHOLDER = 150;
const SELECT_OPTIONS = 100;
const OVERFLOW_OPTIONS = 5;
const BOXES = 10;
const ALT_TEXT = 2_000;

type Check = (report: Report, element: Json, pointer: string) => void;

const CLICKED = new Map<string, Check>([
  ['button', checkButton],
  ['static_select', checkSelect(SELECT_OPTIONS)],
  ['multi_static_select', checkSelect(SELECT_OPTIONS)],
  ['overflow', checkSelect(OVERFLOW_OPTIONS)],
  ['radio_buttons', checkSelect(BOXES)],
  ['checkboxes', checkSelect(BOXES)],
  ['users_select', checkPlaceholder],
  ['conversations_select', checkPlaceholder],
  ['channels_select', checkPlaceholder],
  ['datepicker', checkPlaceholder],
]);

/** The element types of each place that holds elements. */
export const ELEMENTS = {
  actions: CLICKED,
  accessory: new Map<string, Check>([...CLICKED, ['image', checkImage]]),
  input: new Map<string, Check>([
    ...[...CLICKED].filter(([type]) => type !== 'button' && type !== 'overflow'),
    ['plain_text_input', checkPlaceholder],
  ]),
  contextActions: new Map<string, Check>([
    ['feedback_buttons', checkFeedback],
    ['icon_button', checkIcon],
  ]),
} as const;

/** One element where only those of `allowed` may stand. */
export function checkElement(
  report: Report,
  value: unknown,
  pointer: string,
  allowed: ReadonlyMap<string, Check>,
): void {
  const element = checkObject(report, value, pointer);
  if (!element) return;
  const check = allowed.get(String(element.type));
  if (!check) {
    report(`unsupported type: ${element.type}`, `${pointer}/type`);
    return;
  }
  checkString(report, element.action_id, `${pointer}/action_id`, ID, 0);
  check(report, element, pointer);
}

/** An image, as a block or an element. */
export function checkImage(report: Report, image: Json, pointer: string): void {
  if (image.slack_file === undefined) {
    checkString(report, image.image_url, `${pointer}/image_url`, URL_LENGTH);
  }
  checkString(report, image.alt_text, `${pointer}/alt_text`, ALT_TEXT);
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

function checkIcon(report: Report, element: Json, pointer: string): void {
  checkPlainText(report, element.text, `${pointer}/text`, BUTTON_TEXT);
  checkString(report, element.icon, `${pointer}/icon`, ID);
  checkString(report, element.value, `${pointer}/value`, VALUE, 0);
}

function checkSelect(most: number): Check {
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
      SELECT_OPTIONS,
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
