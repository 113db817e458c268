import type { Json } from '../../../fake-slack/workspace/message.ts';
import { isObject, wordsOf } from './json.ts';

/** What stands in a view's inputs: block id -> action id -> as Slack tells the bot. */
export type Values = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** Element's own word for what it starts with -> Slack's word for what stands in it. */
const INITIAL: Readonly<Record<string, string>> = {
  initial_value: 'value',
  initial_option: 'selected_option',
  initial_options: 'selected_options',
  initial_user: 'selected_user',
  initial_channel: 'selected_channel',
  initial_conversation: 'selected_conversation',
  initial_date: 'selected_date',
  initial_time: 'selected_time',
};

export function initialValues(blocks: readonly Json[]): Values {
  return inputsIn(blocks).reduce<Values>((values, { block, element }) => {
    const first = Object.entries(INITIAL).filter(([name]) => element[name] !== undefined);
    const choice = Object.fromEntries(first.map(([name, key]) => [key, element[name]]));
    return withChoice(values, block, choice);
  }, {});
}

/** The values with what was chosen in the input block. */
export function withChoice(values: Values, block: Json, choice: Json): Values {
  const element = isObject(block.element) ? block.element : {};
  const value = { type: element.type, ...choice };
  return { ...values, [wordsOf(block.block_id)]: { [wordsOf(element.action_id)]: value } };
}

/** Block id -> what to do, for each input that must be filled and is not. */
export function missingIn(
  blocks: readonly Json[],
  values: Values,
): Readonly<Record<string, string>> {
  const empty = inputsIn(blocks).filter(({ block, element }) => {
    if (block.optional === true) return false;
    const id = wordsOf(block.block_id);
    const { type: _, ...value } = values[id]?.[wordsOf(element.action_id)] ?? {};
    return Object.values(value).every((one) => one === null || one === '' || isEmptyList(one));
  });
  return Object.fromEntries(empty.map(({ block }) => [wordsOf(block.block_id), 'fill it in.']));
}

function inputsIn(blocks: readonly Json[]) {
  return blocks.flatMap((block) =>
    block.type === 'input' && isObject(block.element) ? [{ block, element: block.element }] : [],
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
