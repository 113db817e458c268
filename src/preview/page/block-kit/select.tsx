import type { Json } from '../../../fake-slack/workspace/message.ts';
import { toTitle, useWorkspace } from '../state/workspace.ts';
import type { ElementProps } from './element-props.ts';
import { listObjectsIn, readText } from './json.ts';

/** A menu of options, people or channels, one or several: the browser's own, which every keyboard and reader knows. */
export function Select({ element, choose, label }: ElementProps) {
  const workspace = useWorkspace();
  const type = String(element.type);
  const isMany = type.startsWith('multi_');
  const kind = type.replace('multi_', '').replace('_select', '');
  const groups = listGroups(element, kind, workspace);
  const options = groups.flatMap((group) => group.options);
  const name = label || readText(element.placeholder) || 'Choose';
  const first = readInitialChoice(element, kind);

  function pick(values: readonly string[]): void {
    const found = options.filter(({ value }) => values.includes(value)).map(({ result }) => result);
    choose(element, { [toResultKey(kind, isMany)]: isMany ? found : (found[0] ?? null) });
  }

  return (
    <select
      className="select"
      aria-label={name}
      multiple={isMany}
      defaultValue={isMany ? first : (first[0] ?? '')}
      onChange={({ target }) => pick([...target.selectedOptions].map(({ value }) => value))}
    >
      {!isMany && (
        <option value="" disabled>
          {readText(element.placeholder) || 'Choose'}
        </option>
      )}
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

function SelectOptions({ options }: { readonly options: readonly SelectOption[] }) {
  return options.map(({ value, words }) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
}

interface SelectOption {
  readonly value: string;
  readonly words: string;
  /** What Slack tells the bot. */
  readonly result: unknown;
}

interface OptionGroup {
  /** '' for options that are in none. */
  readonly label: string;
  readonly options: readonly SelectOption[];
}

function listGroups(
  element: Json,
  kind: string,
  { people, conversations }: ReturnType<typeof useWorkspace>,
): readonly OptionGroup[] {
  if (kind === 'users') {
    const options = people.map(({ id, realName }) => ({ value: id, words: realName, result: id }));
    return [{ label: '', options }];
  }
  if (kind === 'channels' || kind === 'conversations') {
    const options = conversations.map((conversation) => ({
      value: conversation.id,
      words: toTitle(conversation),
      result: conversation.id,
    }));
    return [{ label: '', options }];
  }
  return [
    { label: '', options: listObjectsIn(element.options).map(toSelectOption) },
    ...listObjectsIn(element.option_groups).map(({ label, options }) => ({
      label: readText(label),
      options: listObjectsIn(options).map(toSelectOption),
    })),
  ];
}

function toSelectOption(option: Json): SelectOption {
  return { value: readText(option.value), words: readText(option.text), result: option };
}

/** `selected_option`, `selected_users` and so on. */
function toResultKey(kind: string, isMany: boolean): string {
  const singular = kind === 'static' || kind === 'external' ? 'option' : kind.replace(/s$/, '');
  return `selected_${singular}${isMany ? 's' : ''}`;
}

function readInitialChoice(element: Json, kind: string): string[] {
  const name = toResultKey(kind, false).replace('selected', 'initial');
  const initial = [element[name], element[`${name}s`]].flat();
  return initial
    .map((one) =>
      typeof one === 'object' && one ? readText(Reflect.get(one, 'value')) : readText(one),
    )
    .filter(Boolean);
}
