import type { Shown, Stage } from './stage.ts';

/** What a person does, and what it is to show. */
export interface Step {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** What the person typed or chose, as they see it. */
  readonly asked: string;
  readonly budget?: number;
  /** What must have happened before; what the bot shows for it is shown elsewhere. */
  prepare?(stage: Stage): unknown;
  /** `before` is what the bot showed for the preparation. */
  act(stage: Stage, before: Shown): unknown;
}
