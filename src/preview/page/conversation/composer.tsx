import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import type { Conversation } from '../../server/protocol.ts';
import { ComposerTools } from './composer-tools.tsx';
import { SuggestionList, toOptionId } from './suggestion-list.tsx';
import type { Suggestion } from './suggestions.ts';
import { useHistory } from './use-history.ts';
import { useSending } from './use-sending.ts';
import { useSuggestions } from './use-suggestions.ts';

interface ComposerProps {
  readonly conversation: Conversation;
  readonly thread?: string;
  readonly label: string;
  readonly hint: string;
}

/** The box for writing a message, a reply when `thread` is given, or a command. */
export function Composer({ conversation, thread = '', label, hint }: ComposerProps) {
  const { send, problem, clearProblem } = useSending(conversation, thread);
  const suggestions = useSuggestions(conversation, thread !== '', clearProblem);
  const { text, list, selected, type } = suggestions;
  const history = useHistory();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useHeightOfText(box, text);

  function take(suggestion: Suggestion): void {
    suggestions.take(suggestion);
    box.current?.focus();
  }

  function insert(sign: string): void {
    const gap = text === '' || /\s$/.test(text) ? '' : ' ';
    const next = sign === '/' ? sign : `${text}${gap}${sign}`;
    type(next, next.length);
    box.current?.focus();
  }

  async function submit(): Promise<void> {
    const typed = text.trim();
    if (typed === '') return;
    history.keep(typed);
    const isSent = await send(typed, () => type('', 0));
    if (!isSent) suggestions.restore(typed);
  }

  /** What an arrow key brings back. */
  function recall({ key }: KeyboardEvent): string | undefined {
    if (key === 'ArrowUp') return history.recall(text, 1);
    return key === 'ArrowDown' ? history.recall(text, -1) : undefined;
  }

  function handleKey(event: KeyboardEvent): void {
    if (suggestions.handleKey(event)) return;
    const recalled = recall(event);
    if (recalled !== undefined) {
      event.preventDefault();
      type(recalled, recalled.length);
      suggestions.hide();
      return;
    }
    if (event.key === 'Escape' && text !== '') {
      // Escape would also close the thread, and lose the text.
      event.stopPropagation();
      suggestions.hide();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void submit();
    }
  }

  return (
    <form
      className="composer"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SuggestionList id={id} list={list} selected={selected} take={take} />
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="composer-box">
        <textarea
          ref={box}
          rows={1}
          value={text}
          placeholder={hint}
          aria-label={label}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          {...(selected ? { 'aria-activedescendant': toOptionId(id, list, selected) } : {})}
          onChange={({ target }) => type(target.value, target.selectionStart)}
          onSelect={({ currentTarget }) => suggestions.moveCursor(currentTarget.selectionStart)}
          onKeyDown={handleKey}
          onBlur={suggestions.hide}
        />
        <ComposerTools isThread={thread !== ''} canSend={text.trim() !== ''} insert={insert} />
      </div>
    </form>
  );
}

/** Makes the box as tall as its text, up to the limit in the styles. */
function useHeightOfText(box: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = '0';
    box.current.style.height = `${text === '' ? 0 : box.current.scrollHeight}px`;
  }, [box, text]);
}
