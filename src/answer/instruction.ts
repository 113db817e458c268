// Finds out whether a text tells its reader to turn to somebody: "you must let your line manager know", "please contact …".

const TO_DO =
  '(?:must|should|shall|need to|have to|will need to|will have to|can|may|could|ought to|are (?:asked|required|expected) to)';
const TURNS =
  '(?:let|contact|tell|ask|inform|notify|speak|talk|e-?mail|message|raise|report|call|reach out|get in touch|discuss|approach|go)';
/** Said to the reader, or as a command that begins a clause. */
const INSTRUCTS = new RegExp(
  `\\byou(?:['’]ll need to)?(?: (?:${TO_DO}))?(?: (?:also|always|first|then|immediately|please))? ${TURNS}\\b|(?:^|[,;:.(–—] )(?:please |then |first |always |simply |just |immediately |so |and )*${TURNS}\\b`,
  'i',
);

/** What forbids it, or makes it an exception, before the name and behind it. */
const EXCEPTION = /\b(?:not|never|only)\b|n['’]t\b/i;
const ONLY_WHERE = /^[^.;]{0,20}\b(?:only|unless|except)\b/i;

/** Whether what leads up to a role's name tells the reader to turn to it, and nothing behind it makes that an exception. */
export function instructsReader(before: string, after: string): boolean {
  const told = before.split(/[,;:]/).at(-1) ?? '';
  return INSTRUCTS.test(before) && !EXCEPTION.test(told) && !ONLY_WHERE.test(after);
}
