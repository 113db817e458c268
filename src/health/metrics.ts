/** What the pack in use holds. */
interface PackSize {
  readonly roles: number;
  readonly articles: number;
  readonly passages: number;
  readonly warnings: number;
}

/** What the service counts of itself. Never a word of a question, and no id of a person or channel. */
export interface Metrics {
  /** A question was answered in whatever way. */
  asked(question: {
    readonly intent: string;
    readonly outcome: string;
    readonly isGap: boolean;
  }): void;
  /** From when its work began until its last message was posted. */
  worked(seconds: number): void;
  /** Requests that another process had accepted, and this one took up. */
  tookOver(count: number): void;
  /** A call of Slack's Web API failed; `code` is Slack's, or the kind of the error. */
  slackFailed(method: string, code: string): void;
  /** A folder of articles was read, at the time `at` in ms. */
  packLoaded(size: PackSize, at: number): void;
  packRefused(): void;
  /** Gives how many requests are accepted and not yet answered, whenever it is asked. */
  watchWaiting(count: () => number): void;
  /** Whether each part that the service needs can be used. */
  checked(part: string, isReady: boolean): void;
}

/** For a service that nobody asks what it counted. */
export const NO_METRICS: Metrics = {
  asked() {},
  worked() {},
  tookOver() {},
  slackFailed() {},
  packLoaded() {},
  packRefused() {},
  watchWaiting() {},
  checked() {},
};
