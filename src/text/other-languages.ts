import { listStopWords } from './words.ts';

const ENGLISH: ReadonlySet<string> = new Set(listStopWords());
/** English function words that are words of other languages too: "was", "is", "no". */
const NOT_ONLY_ENGLISH: ReadonlySet<string> = new Set(
  `a all also am an as at do for had has have he i if in is me my no of on over per so to was we will`.split(
    ' ',
  ),
);
/**
 * Words by which people ask in other languages, as `splitWords` folds them: question words, articles, pronouns, auxiliaries.
 * Left out are those that are English words, names or abbreviations too: "comment", "die", "los", "est".
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `wer wem wessen wie wann warum wieso welche welcher welches wieviel ist sind und oder nicht ich wir mein unser muss darf wird
  wat waar wanneer waarom welke het een zijn mijn onze moet
  qui que quoi quel quelle quels quelles quand pourquoi combien sont dans avec les une nous vous notre quelqu
  quien quienes cual cuales cuando cuanto cuantos cuanta cuantas donde como una para por esta nuestro nuestra tengo puedo debo
  quem qual quais quando quanto quantos quantas onde uma pelo pela nosso nossa minha posso tenho devo nao
  chi cosa quale quali quanti quante perche della delle degli nella sono nostro nostra gli
  vem vad vilka vilken nar hur varfor och eller inte jag
  hvem hvad hva hvor hvornar hvordan hvorfor ikke jeg
  kuka milloin miten miksi kuinka onko
  kto kiedy gdzie jak ile dlaczego czy ktory ktora
  kdo kdy kolik mohu muze
  nedir nasıl nerede hangi neden icin kimin kimdir
  siapa apa bagaimana kapan dimana berapa yang untuk saya adalah
  cine unde cand pentru este sunt
  hogyan mikor melyik miert mennyi`.split(/\s+/),
);
const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/u;
/** Fewer words tell too little. */
const FEWEST_WORDS = 3;

/** Whether a text has letters of another script than the Latin one, in which no English is written. */
export function hasOtherScript(text: string): boolean {
  return OTHER_LETTERS.test(text);
}

/** Whether a folded word shows that another language than English is written: by its letters, or by being of its grammar. */
export function isOfOtherLanguage(folded: string): boolean {
  return OTHER_LETTERS.test(folded) || FUNCTION_WORDS.has(folded);
}

/**
 * Whether folded words are those of a question in another language than English. A few words in no language's grammar, as
 * people type them to search ("parking permit renewal"), are taken for English.
 */
export function isInOtherLanguage(words: readonly string[]): boolean {
  if (words.length < FEWEST_WORDS) return false;
  if (words.some((word) => ENGLISH.has(word) && !NOT_ONLY_ENGLISH.has(word))) return false;
  const inOtherLetters = words.filter((word) => OTHER_LETTERS.test(word)).length;
  return inOtherLetters > words.length / 2 || words.some((word) => FUNCTION_WORDS.has(word));
}
