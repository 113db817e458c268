// Spells out the function words and asides that people shorten in a chat: "gotta", "thru", "w/", "idk".

import { isEnglishWord } from '../text/english-words.ts';
import { isLightWord, isStopWord } from '../text/words.ts';
import { mendFunctionWord } from './misspelt-function-words.ts';
import { toWordSet } from './word-set.ts';

/** What stands for other words, in small letters. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map(
  `gimme: give me; gimmie: give me; lemme: let me; gotta: have to; hafta: have to; wanna: want to; gonna: going to;
  oughta: ought to; coulda: could have; shoulda: should have; woulda: would have; kinda: kind of; sorta: sort of; lotta: lot of;
  outta: out of; dunno: don't know; whatcha: what do you; watcha: what do you; whaddya: what do you; wassup: what is up;
  kno: know; aint: isn't; ain't: isn't; 'em: them; til: until; thru: through; tho: though;
  cuz: because; coz: because; cos: because; bcoz: because; bc: because; abt: about; btwn: between; tmrw: tomorrow;
  tmr: tomorrow; tomoz: tomorrow; yday: yesterday; tonite: tonight; nite: night; nites: nights; rn: right now; atm: at the moment; esp: especially;
  wk: week; wks: weeks; mth: month; yr: year; yrs: years; prob: probably; probs: probably; prolly: probably; defo: definitely; deffo: definitely; obvs: obviously; ppl: people;
  okays: approves; okayed: approved; okaying: approving; oks: approves; peeps: people; ur: your; u: you; shd: should; shld: should; cld: could; wld: would; sb: somebody; some1: someone; any1: anyone; smth: something; sth: something; nvm: never mind; eli5: explain; wtf: what`
    .split(/;\s+/)
    .map((line): [string, string] => {
      const [short = '', long = ''] = line.split(': ');
      return [short, long];
    }),
);
/** What is said of the saying. */
const ASIDES = toWordSet(
  'hii hiii heyy eek eep oops hmm hmmm um umm uhm uh erm oof argh ugh yikes woah whoa gosh jeez omg omfg lol lolz welp meh af tbh imo imho afaik iirc ngl fwiw idk lmk lmao rofl hehe smh innit yaar bhai',
);
const CHAT_WORD =
  /(?<![\p{L}\p{N}'@#/-])(?:'(?=em\b))?[\p{L}\p{N}]+(?:'\p{L}+)?(?![\p{L}\p{N}'/-])/gu;
/** "ahh", "ohhh", "hmmm", "uh huh": nobody asks anything by them, however long they are. */
const INTERJECTION = /^(?:a+h+a*|o+h+|h+m+|u+h+|e+h+|a+w+|e+r+m*|m+h*m+|a+r+g+h+)$/;
/** Folded without the apostrophe they would be a shed, a shell, hell. */
const PRONOUN_WITH_VERB = /(?<![\p{L}\p{N}])(she|he)'(d|ll)(?![\p{L}\p{N}])/giu;
/** "e.g. marketing", "ie the boss". */
const FOR_EXAMPLE = /(?<![\p{L}\p{N}.])(?:e\.g|i\.e|eg|ie)(?:\.(?!\p{L})|(?=[\s,:]))/giu;
/** "w/ them", "w/o it", "A n B". */
const WITHOUT = /(?<![\p{L}\p{N}/])w\/o(?![\p{L}\p{N}/])/giu;
const WITH =
  /(?<![\p{L}\p{N}/])w(?:\/(?=\s|\p{L}{3})|(?= (?:that|this|it|the|them|those|my|our|your|an?)\b))/giu;
/** "good w databases": behind words with which people say it. */
const BARE_WITH =
  /(?<=\b(?:good|bad|better|works?|working|help|deal|talk|speak|chat|meet|sit|issues?|problems?|trouble|stuck|start|happens?|wrong|familiar|experience|along|up|down|done|live|share|compared?|contract|call|meeting) )w(?= \p{Ll}{3})/gu;
/** "wait, what's drift?", "hang on who owns it". */
const WAITS =
  /^\s*(?:(?:oh|ok|okay|sorry|no|hm+)[\s,]+)?(?:wait|hang on|hold on)(?:[\s,.!…–-]+(?:a (?:sec|second|minute|moment)|so|but|wait))*[\s,.!…–-]+(?=(?:wh\w+|hows?|is|are|do|does|did|can|could|should|would|will)\b)/i;
/** "wtf who owns it" asks once. */
const SWEARS_FIRST = /\bwtf\b[\s,!?]*(?=(?:who|what|how|where|when|why)\w*\b)/giu;
/** "over here" is no level above. */
const OVER = /(?<!\b(?:takes?|took|taking|hands?|handing|handed) )\bover (?=(?:here|there)\b)/giu;
const AND = /(?<=^|[\p{L}\p{N}] )'?n'?(?= [\p{L}\p{N}])/gu;
/** "career-wise", "moneywise": as to the career, as to money. */
const AS_TO = /(?<![\p{L}\p{N}-])(\p{L}{3,20})-?wise(?![\p{L}\p{N}-])/giu;
const NOT_AS_TO =
  /^(?:like|other|clock|anticlock|counterclock|contrari|pair|step|piece|element|length|cross|edge|street|penny|world|over)$/i;
const SHORT_TO = /^(?:pay|tech|time|cost|team|work|job|role|size|skill|age|tax|food|data)$/i;

/** Whether a word says "as to" something, and is no name: "Tailwise". */
function isAsTo(word: string, thing: string, at: number): boolean {
  if (NOT_AS_TO.test(thing) || (at > 0 && /^\p{Lu}/u.test(word))) return false;
  return word.includes('-') || SHORT_TO.test(thing) || isEnglishWord(thing.toLowerCase());
}

/** Ill in health, which has the letters of "I'll": "if I wake up ill and can't come in". */
const ILL =
  /(?<![\p{L}\p{N}'])(?:(?<=\b(?:am|im|i'm|are|is|be|being|been|was|were|feel|feels|feeling|fall|falls|fell|gets?|getting|got|up|too|very|really|seriously|someone|somebody) )ill(?! (?:ask|be|do|get|go|have|need|take|tell|try|be|also|just)\b)|(?<=\b(?:so|off|when|if) )ill(?! (?:ask|be|check|come|do|find|fix|get|give|go|have|help|join|keep|know|leave|let|look|make|move|need|pay|pick|put|read|run|see|send|set|show|start|stay|take|talk|tell|try|use|want|work|write|also|just|ever|never)\b))(?![\p{L}\p{N}'-])/giu;
/** The past of "bite": "a dog bit me", and no "a bit". */
const BIT =
  /(?<!\b(?:a|an|the|this|that|every|each|one|quite|little|last|first|next|any|no) )\bbit(?= (?:me|him|her|us|them|you|my|our|his|somebody|someone)\b)/giu;
/** "how do I reach em": as people write who swallow a letter. Elsewhere "em" is an abbreviation. */
const SWALLOWED =
  /(?<=\b(?:reach|ask|tell|call|email|message|ping|contact|find|pay|get|give|of|with|to|from|for) )em(?=\s*[?!.,]*$)/gi;
const ARE = /(?<=\b(?:who|what|where|how|when|why|there|they|we|you) )r(?= )/g;

/** A letter that somebody held down: "sooo slow", "goood". A name may begin with one letter thrice: "sssd", "IIIb". */
const DRAWN_OUT = /(?<=\p{L})(\p{L})\1{2,}|^([aeo])\2{2,}/giu;

/** "cakeee", "renttt": of three letters and more, the last of which is held down. */
const HELD_AT_END = /^(\p{L}{2,12}?)(\p{L})\2{2,}$/iu;

/** A word without the letters that draw it out, where that leaves a word of English or they end it; else it may be a name. */
function shortenDrawnOut(word: string): string {
  const spellings = ['$1$1$2$2', '$1$2'].map((kept) => word.replace(DRAWN_OUT, kept));
  const isWord = (spelling: string): boolean => {
    const folded = spelling.toLowerCase();
    return isEnglishWord(folded) || isStopWord(folded) || isLightWord(folded);
  };
  if (spellings[0] === word) return word;
  const [, before = '', last = ''] = HELD_AT_END.exec(word) ?? [];
  // "xxxx" is no word, and "aaa" a size
  const isDrawnOut = new Set(before.toLowerCase()).size > 1;
  return spellings.find(isWord) ?? (isDrawnOut ? before + last : word);
}

/** The text with its shortened words spelt out; words in capitals are names. */
export function spellOut(text: string): string {
  return text
    .replace(WAITS, '')
    .replace(SWEARS_FIRST, '')
    .replace(FOR_EXAMPLE, 'like')
    .replace(WITHOUT, 'without')
    .replace(WITH, (mark, at: number) =>
      /\s/.test(text[at + mark.length] ?? '') ? 'with' : 'with ',
    )
    .replace(BARE_WITH, 'with')
    .replace(AND, 'and')
    .replace(PRONOUN_WITH_VERB, (_, who: string, verb: string) =>
      verb.toLowerCase() === 'd' ? `${who} would` : `${who} will`,
    )
    .replace(CHAT_WORD, (word) => {
      const folded = word.toLowerCase();
      if (word.length > 1 && word === word.toUpperCase() && !/\d/.test(word)) return word;
      const isAside = ASIDES.has(folded) || INTERJECTION.test(folded);
      if (isAside) return '';
      return SPELT_OUT.get(folded) ?? mendFunctionWord(folded) ?? shortenDrawnOut(word);
    })
    .replace(AS_TO, (word, thing: string, at: number) => (isAsTo(word, thing, at) ? thing : word))
    .replace(ILL, 'sick')
    .replace(BIT, 'bite')
    .replace(OVER, '')
    .replace(SWALLOWED, 'them')
    .replace(ARE, 'are')
    .replace(/ {2,}/g, ' ');
}
