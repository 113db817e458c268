import type { Json } from '../../../fake-slack/workspace/message.ts';

/** Hears what was clicked or chosen; `choice` is what Slack adds to the action. */
export type Choose = (element: Json, choice: Json) => void;

export interface ElementProps {
  readonly element: Json;
  readonly choose: Choose;
  /** What it is about, where it has no words of its own. */
  readonly label?: string;
}
