import { fixtures } from '../../fake-slack/workspace/fixtures.ts';
import { isObject, type Json } from '../../fake-slack/workspace/json.ts';
import type { Panel } from '../server/protocol.ts';
import { listOptions } from './controls.ts';
import type { Stage } from './stage.ts';

const SAID = 'It names the wrong role.';

/**
 * Submits a modal that is open, with the same option in all of its selects or with another in each. `said` is filled in
 * where text is asked for, or is all that can be said.
 */
export async function submitForm(
  { slack }: Stage,
  { id, blocks }: Panel,
  choices: 'same' | 'different',
  { user = fixtures.ada, said = SAID }: { readonly user?: string; readonly said?: string } = {},
): Promise<void> {
  if (!slack.workspace.views.has(id)) return;
  const inputs = blocks.flatMap((block) =>
    block.type === 'input' && isObject(block.element) ? [{ block, element: block.element }] : [],
  );
  const selects = inputs.filter(({ element }) => listOptions(element).length > 0);
  const isSaid = ({ block }: (typeof inputs)[number]) =>
    block.optional !== true || selects.length === 0;
  const values = inputs.map((input): [string, Json] => {
    const { block, element } = input;
    const at = choices === 'same' ? 0 : selects.indexOf(input);
    const option = listOptions(element)[at];
    const value = isSaid(input) ? said : null;
    const entered = selects.includes(input) ? { selected_option: option ?? null } : { value };
    return [
      String(block.block_id),
      { [String(element.action_id)]: { type: element.type, ...entered } },
    ];
  });
  await slack.people.submitView(user, id, Object.fromEntries(values));
}

/** A modal with what was chosen in its selects, as it stands on the screen of whoever did: the same option in all of them. */
export function showChosen(panel: Panel): Panel {
  const blocks = panel.blocks.map((block) => {
    const element = isObject(block.element) ? block.element : null;
    const [first] = element === null ? [] : listOptions(element);
    return first === undefined
      ? block
      : { ...block, element: { ...element, initial_option: first } };
  });
  return { ...panel, blocks };
}
