// Stems of words that look alike and mean another thing.

/**
 * Words that Porter's rules give the stem of others that mean another thing: business and busy, a treasurer and a treasure.
 * A line has the forms of one word; its stem is the first. Found among the 9,000 commonest English words, as those of one
 * stem that are used least alike.
 */
export const UNLIKE_STEMS: ReadonlyMap<string, string> = new Map(
  `accessibility
  accountable accountability
  accountant accountants accounting accountancy
  assistant assistants
  authority authorities
  authorize authorizes authorized authorizing authorizer authorization authorise authorises authorised authorising authorisation
  busy busier busiest busily
  communication communications communicate communicates communicated communicating communicator communicators communicative
  community communities
  conversion conversions
  critic critics criticism criticise criticised criticising criticize criticized criticizing
  customer customers
  department departments departmental
  designate designated designates designating designation designator
  emergency emergencies
  evening evenings
  engine engines
  executive executives
  experience experiences experienced experiencing
  general generally generalize generalise
  generic generically
  important importance importantly
  informal informally
  information
  initial initials initially
  integrity
  intern interns
  international internationally
  majority majorities
  marketing marketer marketers
  minority minorities
  news
  objective objectives objectively
  office offices
  official officially officials
  organic
  positive positively
  product products
  production productions
  productive productively productivity
  publication publications
  response responses
  several
  severance
  treasure treasures treasured
  university universities`
    .split('\n')
    .flatMap((line): [string, string][] => {
      const forms = line.trim().split(' ');
      return forms.map((form) => [form, forms[0] ?? form]);
    }),
);
