import { stemmer } from 'stemmer';
import { toBaseForm } from './base-forms.ts';
import { keepLatest } from './keep-latest.ts';
import { UNLIKE_STEMS } from './unlike-stems.ts';
import {
  foldUnspaced,
  hasUnspacedScript,
  segmentRun,
  splitSymbols,
  UNSPACED_LETTERS,
} from './unspaced-scripts.ts';

/** A word of a text, folded, with its place in the original text. */
export interface Word {
  /** Lower case and of normal width, without accents, apostrophes and possessive `'s`. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The folded word at `at`; '' where there is none. */
export function foldedAt(words: readonly Word[], at: number): string {
  return words[at]?.folded ?? '';
}

/** Where the word at `at` ends in its text; 0 before the first one. */
export function endAt(words: readonly Pick<Word, 'end'>[], at: number): number {
  return words[at]?.end ?? 0;
}

/**
 * English function words: they say how a question is asked, not what it is about. Question words, auxiliaries and
 * pronouns among them; negations and prepositions of place too. Written without apostrophes, as `splitWords` folds them.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also although am among an and any anybody anyone anything are arent as at be because been
  before being besides between both but by can cannot cant could couldnt despite did didnt do does doesnt doing dont during
  each either else etc even ever every everyone everything except few for from further get gets getting go goes going gone
  got had has hasnt have havent having he hell her here hers herself hes hey hi him himself his how howd howll hows i id if
  ill im in instead into is isnt it itd itll its itself ive just kind know let lets like lot lots many may maybe me might
  mine more most much must my myself need needs neither no nor not now of off ok okay on once one only onto or other others
  ought our ours ourselves out over own per please pls rather re really same shall she shes should shouldnt since so some
  somebody somebodys someone someones something such than thank thanks that thatd thatll thats the their theirs them
  themselves then there thered therell theres these they theyd theyll theyre theyve thing things this those though through
  throughout to too toward towards under unless until up upon us very via want wants was wasnt way we wed well went were
  werent weve what whatd whatever whatll whats when whenever where whereas whered wherell wheres whether which while who
  whod wholl whom whos whose whove why will with within without wont would wouldnt yes yet you youd youll your youre yours
  yourself youve`.split(/\s+/),
);

/** The same of languages that are written without blanks, as their dictionaries cut them: particles, copulas, question words. */
const UNSPACED_STOP_WORDS: ReadonlySet<string> = new Set(
  `あり ある あれ いう いつ いる います か が から くださ ください こ これ この ご さ さん し します する せ そ それ その た たち だ だれ
  て で です でした ですか と とき どう どこ どの どれ な なに なり なる に の は へ へん ほど ま ます まし ました まで ません も もの や
  よ より ら られ れ れる を ん お こと ため など について において による により 誰 何 方
  的 了 和 与 及 或 是 在 有 由 为 為 对 對 把 被 也 都 而 且 并 並 就 着 地 得 个 個 这 這 那 哪 谁 什么 什麼 怎么 怎麼 吗 嗎 呢 吧 我们 我們 他们
  他們 你 我 他 她 它 请 請 于 於 之 其 该 該
  และ หรือ ของ ที่ ใน เป็น คือ ได้ ให้ กับ จาก โดย ต่อ ก็ จะ มี ไม่ แต่ ถ้า เมื่อ การ ความ ทุก ซึ่ง ด้วย แล้ว อยู่ ใคร อะไร ไหม หรือไม่ ครับ ค่ะ คะ นะ เรา เขา
  ແລະ ຫຼື ຂອງ ທີ່ ໃນ ເປັນ ແມ່ນ ໃຫ້ ກັບ ຈາກ ໃຜ ຫຍັງ និង ឬ នៃ នៅ ជា ក្នុង ដែល ដោយ ទៅ ពី នរណា អ្វី သည် ကို မှ တွင် ၏ များ နှင့် က သော ဖြင့် အတွက် ဘယ်သူ`.split(
    /\s+/,
  ),
);

/**
 * Words that say little about what a question is about though they are no function words: light verbs, degrees, times.
 * An article need hardly ever repeat them to be an answer.
 */
const LIGHT_WORDS: readonly string[] =
  `able absolutely actually actual ago ahead allow allowed alone along already always ancient annoy annoyed another
  anything anyway apparently appear around assume away awesome awful back bad baffled basically become becomes becoming
  begin believe best bet better big bit bloke bloody bother brilliant bring brings bro brought buddy bunch call called
  came case catch certain chap check chuck clearly close clue come comes comfy coming cool correct correctly couple crack
  crap crappy crazy current currently cut daft dare decent definitely desperate different dodgy dozen dreadful drop dude
  dumb early easy end ends entire entirely especially essentially eventually exact exactly excited extra extremely fairly
  fall fancy fantastic fast feel fella find finish first folk folks forever forward frankly free frustrated frustrating
  full fun fuss gal general generally genuinely give given gives giving glad gladly good gosh grab great half hand handy
  hang happen happening happens hard hardly hate heap heaps hear heck hell help hey hit hold honest honestly hope
  hopefully horrible huge ideally imagine incredibly instantly interesting keen keep keeps kept kinda kindly knock lad
  lads lass last late later literally little long look looking looks love lovely low luckily lucky main mainly make makes
  making massively mate mates merely mess messy mighty mind moment mostly move muck near nearly neat new next nice nicely
  nifty nobody nonsense normal normally nothing nowadays number obviously occasionally odd oddly official officially
  often old open ordinary overall pain part particular perfect perfectly perhaps pick pile place plain plainly pop
  possible precisely prefer presumably pretty probable probably proper properly pull purely push put puts puzzled quick
  quickly quite random rarely ready real recent recently reckon regardless remain remember right roughly rubbish run
  running runs sadly sat say says scratch see seem seen send sends seriously set short show shows silly simple simply sit
  slightly slow small somehow sometimes somewhat somewhere soon sort sound stand stay stick still stop stood stuck stuff
  stupid suddenly super suppose sure surely swear tad take taken takes taking talk tend terrible terribly thingy think
  throw time times tiny today together tomorrow ton tonight tons took toss totally tough tricky truly try trying turn
  turns typical typically ultimately unfortunately upset use used uses using usual usually utterly vaguely versus vs wait want
  wanted watch weekday weird whole wild wish wonder wonderful work works worried worry worth wrong yell yesterday zilch
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december`.split(/\s+/);
const LIGHT_STEMS: ReadonlySet<string> = new Set(LIGHT_WORDS.map((word) => stemmer(word)));

const WORD = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:(?<=\\d)[.:]\\d{1,3}(?!\\d))*(?:['’]\\p{L}+)*(?:[+#]+(?![+#]|(?![${UNSPACED_LETTERS}])[\\p{L}\\p{N}]))?`,
  'gu',
);
const APOSTROPHE = /['’&]/;
/**
 * Most texts hold no letters but those of ASCII, beside dashes and quotation marks: words in them are found without Unicode's
 * tables.
 */
const NOT_PLAIN = /[^\0-\x7f\u2010-\u205e]/;
const PLAIN_WORD = /[a-z0-9]+(?:(?<=\d)[.:]\d{1,3}(?!\d))*(?:['’][a-z]+)*(?:[+#]+(?![+#a-z0-9]))?/g;
/** `R&D`, `Q&A`, `P&L`: one word, not two letters. */
const AMPERSAND = /[&＆]/;
const LETTER_PAIR = /(?<![\p{L}\p{N}])(\p{L})[&＆](\p{L})(?![\p{L}\p{N}])/gu;

/** "one-on-one", "1:1", "1-to-1s"; "know-how", which is no question of how. */
const ONE_IN_PARTS =
  /(?<![\p{L}\p{N}.:-])(?:(?:one|1)(?:[\s-]?(?:on|to)[\s-]?|[:-])(?:one|1)s?(?![\p{L}\p{N}:-]|[.,]\d| (?:of|ratio|scale|mapping|relation\w*)\b)|know-how(?![\p{L}\p{N}-]))/giu;

const NOT_ASCII = /[^\0-\x7f]/;

/** Lower case, without accents, full and half width as one. */
export function foldLetters(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  if (hasUnspacedScript(text)) return foldUnspaced(text);
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A word in folded letters without apostrophes and possessive `'s`. */
function dropApostrophes(word: string): string {
  return APOSTROPHE.test(word) ? word.replace(/['’]s$/u, '').replace(/['’&]/gu, '') : word;
}

/** "v1.20", "9:30". */
const NUMBER_IN_PARTS = /^v?\d+[.:]\d/;

/** A number in parts without "v", with points: the same version and the same time are the same word. */
function foldNumber(word: string): string {
  return NUMBER_IN_PARTS.test(word) ? word.replace(/^v/, '').replaceAll(':', '.') : word;
}

function fold(word: string): string {
  return foldNumber(dropApostrophes(foldLetters(word)));
}

type SplitRun = (run: string) => readonly Pick<Word, 'start' | 'end'>[];

/** `splitRun` cuts runs of letters with scripts that have no blanks between words. */
function splitByRuns(text: string, splitRun: SplitRun): Word[] {
  // same length: places stay true
  const pairs = AMPERSAND.test(text) ? text.replace(LETTER_PAIR, "$1'$2") : text;
  if (!NOT_PLAIN.test(pairs)) return splitPlain(pairs.toLowerCase());
  const found: Word[] = [];
  const mayBeUnspaced = hasUnspacedScript(text);
  const add = (word: string, start: number): void => {
    found.push({ folded: fold(word), start, end: start + word.length });
  };
  for (const { 0: run, index } of pairs.matchAll(WORD)) {
    if (!mayBeUnspaced || !hasUnspacedScript(run)) add(run, index);
    else for (const { start, end } of splitRun(run)) add(run.slice(start, end), index + start);
  }
  return found;
}

/** The words of a text in small letters of ASCII. */
function splitPlain(text: string): Word[] {
  return Array.from(text.matchAll(PLAIN_WORD), ({ 0: word, index }) => ({
    folded: foldNumber(dropApostrophes(word)),
    start: index,
    end: index + word.length,
  }));
}

const splitLatest = keepLatest((text): readonly Word[] => {
  const words = splitByRuns(text, segmentRun);
  return text.search(ONE_IN_PARTS) < 0 ? words : joinOneInParts(text, words);
});

/** Splits a text into its words, in order; where words stand side by side without blanks, as a dictionary knows them. */
export function splitWords(text: string): readonly Word[] {
  return splitLatest(text);
}

/** A meeting of two is one word, however it is written; and so is know-how. */
function joinOneInParts(text: string, words: readonly Word[]): Word[] {
  const found = Array.from(text.matchAll(ONE_IN_PARTS), ({ 0: said, index }) => ({
    folded: /^k/i.test(said) ? 'knowhow' : '1on1',
    start: index,
    end: index + said.length,
  }));
  return words.flatMap((word) => {
    const whole = found.find(({ start, end }) => word.start < end && word.end > start);
    if (whole === undefined) return [word];
    return word.start === whole.start ? [whole] : [];
  });
}

/**
 * Splits a text into the smallest parts that a name may begin or end with: words, but single letters where words stand
 * side by side without blanks, as a name need not be in the dictionary.
 */
export function splitNameParts(text: string): Word[] {
  return splitByRuns(text, splitSymbols);
}

/** Tells whether words begin or end at a place of a text; everywhere in a text that has blanks between its words. */
export function findWordEdges(text: string): (place: number) => boolean {
  if (!hasUnspacedScript(text)) return () => true;
  const edges = new Set(splitWords(text).flatMap(({ start, end }) => [start, end]));
  return (place) => edges.has(place);
}

/** Splits a text into its words; none of them goes over an edge of the given parts of the text. */
export function splitWordsAround(
  text: string,
  parts: readonly Pick<Word, 'start' | 'end'>[],
): readonly Word[] {
  const words = splitWords(text);
  if (!hasUnspacedScript(text)) return words;
  const edges = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return words.flatMap((word) => {
    const cuts = edges.filter((edge) => edge > word.start && edge < word.end);
    if (cuts.length === 0) return [word];
    const bounds = [word.start, ...cuts, word.end];
    return bounds.slice(1).map((end, at) => {
      const start = bounds[at] ?? word.start;
      return { folded: fold(text.slice(start, end)), start, end };
    });
  });
}

/** Whether a folded word carries no meaning of its own in a question or an article. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded) || UNSPACED_STOP_WORDS.has(folded);
}

/** Whether a folded word says little about what a question is about. */
export function isLightWord(folded: string): boolean {
  return LIGHT_STEMS.has(stem(folded));
}

/** Every function word, to correct typos in them. */
export function listStopWords(): Iterable<string> {
  return STOP_WORDS;
}

/** The words that say little, to correct typos in them. */
export function listLightWords(): Iterable<string> {
  return LIGHT_WORDS;
}

const stems = new Map<string, string>();
/** Enough for the vocabulary of some thousand articles; beyond it the cache starts anew. */
const STEM_CACHE = 50_000;

/** The Porter stem of a folded word's base form: one for "bought" and "buy", "organised" and "organize". It begins with the base form's first two letters. */
export function stem(folded: string): string {
  let known = stems.get(folded);
  if (known === undefined) {
    if (stems.size >= STEM_CACHE) stems.clear();
    const base = toBaseForm(folded);
    known = UNLIKE_STEMS.get(folded) ?? UNLIKE_STEMS.get(base) ?? stemmer(base);
    stems.set(folded, known);
  }
  return known;
}
