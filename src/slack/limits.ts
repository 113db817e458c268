/**
 * Slack's limits, and where ours stay below them on purpose.
 * https://docs.slack.dev/reference/block-kit/blocks and /reference/methods/chat.postMessage
 */
export const LIMITS = {
  blocks: 50,
  /** Of all blocks together. Undocumented: refused from about 13,200 on (slackapi/bolt-js#2509). */
  message: 10_000,
  /** `text`: longer is shown, but cut for notifications. */
  text: 4_000,
  section: 3_000,
  /** A table's rows, its header included. */
  tableRows: 100,
  tableCells: 20,
  /** Documented as about 10,000 in all; leaves room for a headline in the same message. */
  table: 6_000,
  /** Ours: what a cell may take before the table stops being one. */
  cell: 300,
  /** Ours: a citation line that still fits two lines on a phone. */
  citation: 250,
  /** Longer addresses are shown by their label alone. */
  url: 2_000,
  /** Uses of one response_url. */
  responses: 5,
} as const;
