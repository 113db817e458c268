import { isObject, type Json } from '../../fake-slack/workspace/json.ts';
import { toControlKey } from './control-key.ts';

/** Something that a person can click or choose in a message. */
export interface Control {
  readonly actionId: string;
  /** As people read it; its option where it is one of several. */
  readonly label: string;
  /** What Slack adds to the action. */
  readonly choice: Json;
  /** Names the control among those of its message. */
  readonly key: string;
  /** The same for controls that do the same, whatever the articles say. */
  readonly kind: string;
}

/** The controls of a message's blocks, in their order, without links. Of a select, its first option. */
export function listControls(blocks: readonly Json[]): readonly Control[] {
  return blocks
    .flatMap(({ elements, accessory }) => [...(Array.isArray(elements) ? elements : []), accessory])
    .filter(isObject)
    .flatMap(toControls);
}

function toControls(element: Json): readonly Control[] {
  const actionId = readLabel(element.action_id);
  // Several in one block have a number behind what they do.
  const [name = ''] = actionId.split(':');
  const make = (label: string, choice: Json, kind: string): Control => ({
    actionId,
    label,
    choice,
    key: toControlKey(actionId, choice),
    kind,
  });
  switch (element.type) {
    case 'button':
      return element.url === undefined ? [make(readLabel(element.text), {}, name)] : [];
    case 'feedback_buttons':
      return [element.positive_button, element.negative_button].filter(isObject).map((side) => {
        const label = readLabel(side.text);
        return make(label, { value: side.value, text: side.text }, `${name} ${label}`);
      });
    case 'overflow':
      return listOptions(element)
        .filter(({ url }) => url === undefined)
        .map((option) => {
          const label = readLabel(option.text);
          return make(label, { selected_option: option }, `${name} ${label.replace(/\d+/g, '')}`);
        });
    case 'static_select':
      return listOptions(element)
        .slice(0, 1)
        .map((option) =>
          make(readLabel(option.text), { selected_option: option }, `${name} select`),
        );
    default:
      return [];
  }
}

/** The options of a select or menu, those in groups included. */
export function listOptions({ options, option_groups: groups }: Json): readonly Json[] {
  const inGroups = Array.isArray(groups) ? groups.filter(isObject).flatMap(listOptions) : [];
  return [...(Array.isArray(options) ? options.filter(isObject) : []), ...inGroups];
}

function readLabel(text: unknown): string {
  if (typeof text === 'string') return text;
  return isObject(text) && typeof text.text === 'string' ? text.text : '';
}
