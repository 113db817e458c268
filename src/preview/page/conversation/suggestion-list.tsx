import type { Suggestion } from './suggestions.ts';

/** The id of a suggestion's element in the list with that id. */
export function toOptionId(id: string, list: readonly Suggestion[], one: Suggestion): string {
  return `${id}-${list.indexOf(one)}`;
}

/** The suggestions above a composer; the focus stays in its box. */
export function SuggestionList({
  id,
  list,
  selected,
  take,
}: {
  readonly id: string;
  readonly list: readonly Suggestion[];
  readonly selected: Suggestion | undefined;
  readonly take: (suggestion: Suggestion) => void;
}) {
  return (
    <>
      <div
        className="suggestions"
        id={`${id}-list`}
        role="listbox"
        aria-label="Suggestions"
        tabIndex={-1}
        hidden={list.length === 0}
      >
        {list.map((suggestion) => (
          <div
            key={suggestion.name}
            id={toOptionId(id, list, suggestion)}
            role="option"
            tabIndex={-1}
            aria-selected={suggestion === selected}
            onMouseDown={(event) => {
              event.preventDefault();
              take(suggestion);
            }}
          >
            <strong>{suggestion.name}</strong> <span>{suggestion.note}</span>
          </div>
        ))}
      </div>
      <p className="sr-only" aria-live="polite">
        {list.length > 0 && `${list.length} suggestions, arrows to choose`}
      </p>
    </>
  );
}
