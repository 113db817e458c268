/** Ends a line of Markdown for its reader too; a line end alone is no more than a blank to them. */
export const HARD_BREAK = '  \n';
