import type { Json } from '../message.ts';
import type { ElementProps } from './element.tsx';
import { objectsIn, wordsOf } from './json.ts';
import { titleOf, useWorkspace } from './workspace.ts';

/** A menu of options, people or channels, one or several: the browser's own, which every keyboard and reader knows. */
export function Select({ element, choose, label }: ElementProps) {
  const workspace = useWorkspace();
  const type = String(element.type);
  const isMany = type.startsWith('multi_');
  const kind = type.replace('multi_', '').replace('_select', '');
  const options = optionsOf(element, kind, workspace);
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
      {options.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}

interface Option {
  readonly value: string;
  readonly words: string;
  /** What Slack tells the bot. */
  readonly result: unknown;
}

function optionsOf(
  element: Json,
  kind: string,
  { people, places }: ReturnType<typeof useWorkspace>,
): readonly Option[] {
  if (kind === 'users') {
    return people.map(({ id, realName }) => ({ value: id, words: realName, result: id }));
  }
  if (kind === 'channels' || kind === 'conversations') {
    return places.map((place) => ({ value: place.id, words: titleOf(place), result: place.id }));
  }
  const groups = objectsIn(element.option_groups).flatMap(({ options }) => objectsIn(options));
  return [...objectsIn(element.options), ...groups].map((option) => ({
    value: wordsOf(option.value),
    words: wordsOf(option.text),
    result: option,
  }));
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
