/** After a role's name: it does not do what follows. "Does not only" and its like deny nothing. */
const DENYING =
  /^(?:\s+(?:team|teams|role|group|members?))?\s+(?:(?:also|then|usually|normally|generally|currently|themselves|itself)\s+)?(?:(?:do|does|did|is|are|was|were|can|could|may|must|should|will|would|shall|has|have|need|needs)(?:\s+not|n['’]t)|cannot|can['’]t|won['’]t|never|no longer)\b(?!\s+(?:only|just|merely|simply)\b)/i;

/** Whether what comes after a role's name says that it does not do it: " does not install telescopes". */
export function isDenied(afterName: string): boolean {
  return DENYING.test(afterName);
}
