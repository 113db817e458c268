/** Scripts whose letters neither join nor need to be kept from joining. */
const NEVER_JOINED = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
/** Scripts without blanks between words, where a space without width is where a line may break. */
const WITHOUT_BLANKS = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const INVISIBLE = new RegExp(
  [
    // Soft hyphens, word joiners, byte order marks within a text, overrides of the reading direction.
    String.raw`[\u00ad\u180e\u2060\u202a-\u202e\u2066-\u2069\ufeff]`,
    String.raw`(?<![${WITHOUT_BLANKS}])\u200b`,
    // Persian and the scripts of India spell with these two, and emoji are joined by the second.
    String.raw`(?<![[\p{L}\p{M}]--[${NEVER_JOINED}]])\u200c`,
    String.raw`(?<![[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]--[${NEVER_JOINED}]])\u200d`,
    // Private characters, which this program uses itself as marks.
    String.raw`[\ue000-\ue00f]`,
  ].join('|'),
  'gv',
);
/** A faster question: most texts hold nothing of the kind. */
const ANY_INVISIBLE =
  /[\u00ad\u180e\u200b-\u200d\u2060\u202a-\u202e\u2066-\u2069\ufeff\ue000-\ue00f]/;

/** The text without characters that nobody sees and that would split words, apart from those which a script needs. */
export function removeInvisible(text: string): string {
  return ANY_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
}
