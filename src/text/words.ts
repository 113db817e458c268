import { stemmer } from 'stemmer';

/** A word of a text, folded, with its place in the original text. */
export interface Word {
  /** Lower case, without accents, apostrophes and possessive `'s`. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * English function words: they say how a question is asked, not what it is about. Question words, auxiliaries and
 * pronouns among them; negations and prepositions of place too. Written without apostrophes, as `splitWords` folds them.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any anybody anyone anything are arent as at be because been before being
  between both but by can cannot cant could couldnt did didnt do does doesnt doing dont each either else etc ever every
  everyone everything few for from further get gets getting go goes going got had has hasnt have havent having he hell her
  here hers herself hes hey hi him himself his how hows i id if ill im in instead into is isnt it itd itll its itself ive
  just kind know let lets like lot lots many may maybe me might mine more most much must my myself need needs neither no
  nor not now of off ok okay on once one only or other others ought our ours ourselves out over own per please pls
  rather re really same shall she shes should shouldnt so some somebody somebodys someone someones something such than
  thank thanks that thats the their theirs them themselves then there theres these they theyd theyll theyre theyve thing
  things this those though through to too under until up upon us very via want wants was wasnt way we wed well were
  werent weve what whatever whats when whenever where wheres whether which while who whom whos whose why will with within
  without wont would wouldnt yes yet you youd youll your youre yours yourself youve`.split(/\s+/),
);

/**
 * Words that say little about what a question is about though they are no function words: light verbs, degrees, times.
 * An article need hardly ever repeat them to be an answer.
 */
const LIGHT_STEMS: ReadonlySet<string> = new Set(
  `able actual actually ahead allow allowed along alone already always ancient another anything around away back bad begin
  believe best better big bit bring brings bring brought call called case catch certain check close come comes coming cool
  correct correctly couple current currently cut different drop early easy end ends exact exactly extra fall fancy fast feel
  find finish first folk folks forward free full fun general generally give given gives giving good grab great half hand
  handy hang happen happening happens hard hear help hit hold keep keeps kept kinda last late later little long
  look looking looks low main mainly make makes making mostly move near nearly new next nice nobody normal normally
  nothing number official officially often old open part particular pick place possible probably proper properly pull push
  put puts quick quickly ready real right run runs running say says see seem send sends set short show shows sit slow small
  somewhere soon sort stand stay still stop stuck stuff sure take taken takes taking talk think time
  times today together tomorrow tonight took try trying turn turns use used uses using usual usually wait want wanted watch
  whole wish wonder work works worth wrong yesterday monday tuesday wednesday thursday friday saturday sunday weekday`
    .split(/\s+/)
    .map((word) => stemmer(word)),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*(?:[+#]+(?![\p{L}\p{N}]))?/gu;
/** `R&D`, `Q&A`, `P&L`: one word, not two letters. */
const LETTER_PAIR = /(?<![\p{L}\p{N}])(\p{L})&(\p{L})(?![\p{L}\p{N}])/gu;

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’&]/gu, '');
}

/** Splits a text into its words, in order. */
export function splitWords(text: string): Word[] {
  const found: Word[] = [];
  const pairs = text.replace(LETTER_PAIR, "$1'$2"); // same length: places stay true
  for (const match of pairs.matchAll(WORD)) {
    found.push({ folded: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Whether a folded word carries no meaning of its own in a question or an article. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

/** Whether a folded word says little about what a question is about. */
export function isLightWord(folded: string): boolean {
  return LIGHT_STEMS.has(stem(folded));
}

/** Every function word, to correct typos in them. */
export function listStopWords(): Iterable<string> {
  return STOP_WORDS;
}

const stems = new Map<string, string>();
/** Enough for the vocabulary of some thousand articles; beyond it the cache starts anew. */
const STEM_CACHE = 50_000;

/** The Porter stem of a folded word. */
export function stem(folded: string): string {
  let known = stems.get(folded);
  if (known === undefined) {
    if (stems.size >= STEM_CACHE) stems.clear();
    known = stemmer(folded);
    stems.set(folded, known);
  }
  return known;
}
