import { isObject, type Json } from '../../../fake-slack/workspace/json.ts';
import { readBlockText } from './json.ts';

/** The values of a view's inputs: block id -> action id -> value, as Slack sends them to the bot. */
export type InputValues = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** Property of an element -> property of its value. */
const INITIAL: Readonly<Record<string, string>> = {
  initial_value: 'value',
  initial_option: 'selected_option',
};

export function readInitialValues(blocks: readonly Json[]): InputValues {
  return findInputs(blocks).reduce<InputValues>((values, { block, element }) => {
    const first = Object.entries(INITIAL).filter(([name]) => element[name] !== undefined);
    const choice = Object.fromEntries(first.map(([name, key]) => [key, element[name]]));
    return setChoice(values, block, choice);
  }, {});
}

/** The values with the choice made in the input block. */
export function setChoice(values: InputValues, block: Json, choice: Json): InputValues {
  const element = isObject(block.element) ? block.element : {};
  const value = { type: element.type, ...choice };
  return {
    ...values,
    [readBlockText(block.block_id)]: { [readBlockText(element.action_id)]: value },
  };
}

/** Block id -> what to do, for each required input that is empty. */
export function findMissing(
  blocks: readonly Json[],
  values: InputValues,
): Readonly<Record<string, string>> {
  const empty = findInputs(blocks).filter(({ block, element }) => {
    if (block.optional === true) return false;
    const id = readBlockText(block.block_id);
    const { type: _, ...value } = values[id]?.[readBlockText(element.action_id)] ?? {};
    return Object.values(value).every((one) => one === null || one === '');
  });
  return Object.fromEntries(
    empty.map(({ block }) => [readBlockText(block.block_id), 'fill it in.']),
  );
}

function findInputs(blocks: readonly Json[]) {
  return blocks.flatMap((block) =>
    block.type === 'input' && isObject(block.element) ? [{ block, element: block.element }] : [],
  );
}
