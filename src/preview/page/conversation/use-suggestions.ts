import { type KeyboardEvent, useState } from 'react';
import type { Conversation } from '../../server/protocol.ts';
import { useWorkspace } from '../state/workspace.ts';
import { complete, type Suggestion, suggest } from './suggestions.ts';

/** The text that is being written, the position of the cursor, and what may complete the word before it. */
export interface Suggestions {
  readonly text: string;
  readonly list: readonly Suggestion[];
  /** The one that Enter takes; undefined when there are none. */
  readonly selected: Suggestion | undefined;
  /** Replaces the text, with the cursor at `end`. */
  type(text: string, end: number): void;
  moveCursor(end: number): void;
  /** Completes the text with the suggestion. */
  take(suggestion: Suggestion): void;
  /** Puts back a text that could not be sent, unless another was begun. */
  restore(text: string): void;
  /** Hides the suggestions until something is typed. */
  hide(): void;
  /** Whether the key was for the suggestions: arrows select one, Tab and Enter take it. */
  handleKey(event: KeyboardEvent): boolean;
}

/** The state of a composer's text; `onType` is called with each change of it. */
export function useSuggestions(
  conversation: Conversation,
  isThread: boolean,
  onType: () => void,
): Suggestions {
  const workspace = useWorkspace();
  const [text, setText] = useState('');
  const [cursor, setCursor] = useState(0);
  const [at, setAt] = useState(0);
  const [isHidden, setHidden] = useState(false);
  const found = suggest(text.slice(0, cursor), workspace, conversation, isThread);
  const list = isHidden ? [] : found;
  const index = Math.min(at, list.length - 1);
  const selected = list[index];

  function type(next: string, end: number): void {
    setText(next);
    setCursor(end);
    setAt(0);
    setHidden(false);
    onType();
  }

  function take(suggestion: Suggestion): void {
    const start = complete(text.slice(0, cursor), suggestion);
    type(start + text.slice(cursor), start.length);
  }

  function handleKey(event: KeyboardEvent): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!selected) return false;
    if (step !== undefined) setAt((index + step + list.length) % list.length);
    else if (event.key === 'Tab' || event.key === 'Enter') take(selected);
    else return false;
    event.preventDefault();
    return true;
  }

  return {
    text,
    list,
    selected,
    type,
    moveCursor: setCursor,
    take,
    restore: (unsent) => setText((now) => (now === '' ? unsent : now)),
    hide: () => setHidden(true),
    handleKey,
  };
}
