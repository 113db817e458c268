import type { Json } from '../../../fake-slack/workspace/json.ts';

/** Called with the element that was clicked; `choice` is what Slack adds to the action. */
export type Choose = (element: Json, choice: Json) => void;

export interface ElementProps {
  readonly element: Json;
  readonly choose: Choose;
  /** Its accessible name, when the element has no text. */
  readonly label?: string;
}
