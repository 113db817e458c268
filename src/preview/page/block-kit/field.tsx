import type { Json } from '../../../fake-slack/workspace/message.ts';
import { Element } from './element.tsx';
import type { Choose } from './element-props.ts';
import { isObject, readText } from './json.ts';

/** Groups carry a legend of their own, and a label must not hold several fields. */
const GROUPS = ['radio_buttons', 'checkboxes'];

/** An input block: what is asked, where one answers, and a hint. */
export function InputField({ block, choose }: { readonly block: Json; readonly choose: Choose }) {
  if (!isObject(block.element)) return null;
  const label = readText(block.label);
  const hint = readText(block.hint);
  const Frame = GROUPS.includes(String(block.element.type)) ? 'div' : 'label';
  return (
    <Frame className="field">
      <span className="field-label">
        {label} {block.optional === true && <span className="soft">(optional)</span>}
      </span>
      <Element element={block.element} choose={choose} label={label} />
      {hint !== '' && <span className="hint">{hint}</span>}
    </Frame>
  );
}
