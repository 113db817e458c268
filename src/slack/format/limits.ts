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
  /** Ours: what a cell may take for its row to stay low on a phone. */
  cell: 90,
  /** Ours: a citation that fits two lines on a phone. */
  citation: 120,
  /** Longer addresses are shown by their label alone. */
  url: 2_000,
  /** Uses of one response_url. */
  responses: 5,
  /** What a button says, and what it carries along. */
  button: 75,
  value: 2_000,
  /** Ids of blocks and of what is in them. */
  blockId: 255,
  actionId: 255,
  /** Elements of one `actions` block. */
  actions: 25,
  /** Options of a select or of one of its groups, groups of a select, and an option's value. */
  options: 100,
  optionValue: 150,
  /** Blocks of a modal or Home tab. */
  viewBlocks: 100,
} as const;

/** The names that fit a message, the longest first, for a pattern that finds them: one of a longer name may be too large. */
export function listFittingNames(names: readonly string[]): string[] {
  return names.filter(({ length }) => length <= LIMITS.section).sort((a, b) => b.length - a.length);
}
