import { isObject, type Json } from '../../../fake-slack/workspace/json.ts';
import { Element } from './element.tsx';
import type { Choose } from './element-props.ts';
import { readBlockText } from './json.ts';

/** An input block: its label, its element and a hint. */
export function InputField({ block, choose }: { readonly block: Json; readonly choose: Choose }) {
  if (!isObject(block.element)) return null;
  const label = readBlockText(block.label);
  const hint = readBlockText(block.hint);
  return (
    <label className="field">
      <span className="field-label">
        {label} {block.optional === true && <span className="soft">(optional)</span>}
      </span>
      <Element element={block.element} choose={choose} label={label} />
      {hint !== '' && <span className="hint">{hint}</span>}
    </label>
  );
}
