import type { Json } from '../../../fake-slack/workspace/message.ts';
import { titleOf, useWorkspace } from '../state/workspace.ts';
import type { ElementProps } from './element-props.ts';
import { objectsIn, wordsOf } from './json.ts';

/** A menu of options, people or channels, one or several: the browser's own, which every keyboard and reader knows. */
export function Select({ element, choose, label }: ElementProps) {
  const workspace = useWorkspace();
  const type = String(element.type);
  const isMany = type.startsWith('multi_');
  const kind = type.replace('multi_', '').replace('_select', '');
  const groups = groupsOf(element, kind, workspace);
  const options = groups.flatMap((group) => group.options);
  const name = label || wordsOf(element.placeholder) || 'Choose';
  const first = chosen(element, kind);

  function pick(values: readonly string[]): void {
    const found = options.filter(({ value }) => values.includes(value)).map(({ result }) => result);
    choose(element, { [keyFor(kind, isMany)]: isMany ? found : (found[0] ?? null) });
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
          {wordsOf(element.placeholder) || 'Choose'}
        </option>
      )}
      {groups.map((group) =>
        group.label === '' ? (
          <Options key="" options={group.options} />
        ) : (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ),
      )}
    </select>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, words }) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
}

interface Option {
  readonly value: string;
  readonly words: string;
  /** What Slack tells the bot. */
  readonly result: unknown;
}

interface Group {
  /** '' for options that are in none. */
  readonly label: string;
  readonly options: readonly Option[];
}

function groupsOf(
  element: Json,
  kind: string,
  { people, places }: ReturnType<typeof useWorkspace>,
): readonly Group[] {
  if (kind === 'users') {
    const options = people.map(({ id, realName }) => ({ value: id, words: realName, result: id }));
    return [{ label: '', options }];
  }
  if (kind === 'channels' || kind === 'conversations') {
    const options = places.map((place) => ({
      value: place.id,
      words: titleOf(place),
      result: place.id,
    }));
    return [{ label: '', options }];
  }
  return [
    { label: '', options: objectsIn(element.options).map(toOption) },
    ...objectsIn(element.option_groups).map(({ label, options }) => ({
      label: wordsOf(label),
      options: objectsIn(options).map(toOption),
    })),
  ];
}

function toOption(option: Json): Option {
  return { value: wordsOf(option.value), words: wordsOf(option.text), result: option };
}

/** `selected_option`, `selected_users` and so on. */
function keyFor(kind: string, isMany: boolean): string {
  const singular = kind === 'static' || kind === 'external' ? 'option' : kind.replace(/s$/, '');
  return `selected_${singular}${isMany ? 's' : ''}`;
}

function chosen(element: Json, kind: string): string[] {
  const name = keyFor(kind, false).replace('selected', 'initial');
  const initial = [element[name], element[`${name}s`]].flat();
  return initial
    .map((one) =>
      typeof one === 'object' && one ? wordsOf(Reflect.get(one, 'value')) : wordsOf(one),
    )
    .filter(Boolean);
}
