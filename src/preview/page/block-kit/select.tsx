import { isObject, type Json } from '../../../fake-slack/workspace/json.ts';
import type { ElementProps } from './element-props.ts';
import { listObjectsIn, readBlockText } from './json.ts';

/** A static select, drawn as the browser's own, which works with every keyboard and screen reader. */
export function Select({ element, choose, label }: ElementProps) {
  const groups = listGroups(element);
  const options = groups.flatMap((group) => group.options);
  const initial = isObject(element.initial_option)
    ? readBlockText(element.initial_option.value)
    : '';

  return (
    <select
      className="select"
      aria-label={label || readBlockText(element.placeholder) || 'Choose'}
      defaultValue={initial}
      onChange={({ target }) => {
        const chosen = options.find(({ value }) => value === target.value);
        choose(element, { selected_option: chosen ?? null });
      }}
    >
      <option value="" disabled>
        {readBlockText(element.placeholder) || 'Choose'}
      </option>
      {groups.map((group) =>
        group.label === '' ? (
          <SelectOptions key="" options={group.options} />
        ) : (
          <optgroup key={group.label} label={group.label}>
            <SelectOptions options={group.options} />
          </optgroup>
        ),
      )}
    </select>
  );
}

function SelectOptions({ options }: { readonly options: readonly Json[] }) {
  return options.map((option) => (
    <option key={readBlockText(option.value)} value={readBlockText(option.value)}>
      {readBlockText(option.text)}
    </option>
  ));
}

interface OptionGroup {
  /** '' for options outside any group. */
  readonly label: string;
  readonly options: readonly Json[];
}

function listGroups(element: Json): readonly OptionGroup[] {
  return [
    { label: '', options: listObjectsIn(element.options) },
    ...listObjectsIn(element.option_groups).map(({ label, options }) => ({
      label: readBlockText(label),
      options: listObjectsIn(options),
    })),
  ];
}
