import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/knowledge/roles.ts';
import type { Question, ThreadContext } from '../../src/question/question.ts';
import { createMentionFinder } from '../../src/question/role-mentions.ts';
import { understand } from '../../src/question/understand.ts';

const role = (id: string, name: string, ...aliases: string[]): Role => ({ id, name, aliases });
const roles = [
  role('ai-developer', 'AI developer', 'AI engineer'),
  role('ml-engineer', 'ML engineer', 'machine learning engineer'),
  role('designer', 'Designer'),
  role('senior-designer', 'Senior Designer'),
  role('lead-designer', 'Lead Designer'),
  role('legal', 'Legal', 'Legal team'),
];
const known = new Set(['model', 'training', 'design', 'career', 'salary', 'contracts']);
const mentions = createMentionFinder(roles, {
  isKnown: (word) => known.has(word),
  isOrdinary: () => false,
});

const use = {
  frequency: () => 1,
  isCompound: () => false,
  hasPhrase: () => false,
  isHeading: () => false,
  findSides: () => [],
};

function read(text: string, thread?: ThreadContext): Question {
  const [first] = understand(text, thread, mentions, use);
  if (first === undefined) throw new Error('no reading');
  return first;
}

function gist(text: string, thread?: ThreadContext): string {
  const { intent, roles, topic } = read(text, thread);
  return `${intent} [${roles.join(' ')}] ${topic ?? '-'}`;
}

describe('a question by itself', () => {
  it.each([
    ['who owns model training?', 'who-owns [] model training'],
    ["who's responsible for payroll", 'who-owns [] payroll'],
    ['who owns pay\u00adroll\u200b?', 'who-owns [] payroll'],
    ['Rolecall, who owns payroll?', 'who-owns [] payroll'],
    ['who on earth owns payroll?', 'who-owns [] payroll'],
    ['Which team looks after the data warehouse?', 'who-owns [] data warehouse'],
    ['a customer churned: who works out the refund?', 'who-owns [] refund'],
    ['owner of the release calendar', 'who-owns [] release calendar'],
    ['who manages lead designers?', 'who-owns [lead-designer] manages lead designers'],
    ['/who-owns prediction latency', 'who-owns [] prediction latency'],
    ['what does an MLE do?', 'describe [ml-engineer] -'],
    ['who is the lead designer?', 'describe [lead-designer] -'],
    ['who does a lead designer report to?', 'describe [lead-designer] report'],
    ['what are the career paths of ML engineers', 'describe [ml-engineer] career paths'],
    ['what does legal do?', 'describe [legal] -'],
    ['AI developer vs ML engineer', 'compare [ai-developer ml-engineer] -'],
    [
      '/role-compare ai developer, ml engineer on career paths',
      'compare [ai-developer ml-engineer] career paths',
    ],
    [
      '/role-compare ai developer vs ml engineer on Scope of responsibilities',
      'compare [ai-developer ml-engineer] Scope of responsibilities',
    ],
    [
      '/role-compare ai developer vs ml engineer on what was said of skills on Monday',
      'compare [ai-developer ml-engineer] skills',
    ],
    [
      'what is the difference between an AI engineer and an MLE in terms of skills?',
      'compare [ai-developer ml-engineer] skills',
    ],
    [
      'what does an ML engineer do and what does an AI developer do?',
      'compare [ml-engineer ai-developer] -',
    ],
    ['how do I request access?', 'search [] request access'],
    ['just joined, what does an MLE actually do?', 'describe [ml-engineer] -'],
    ['new joiner here, what does an MLE do?', 'describe [ml-engineer] -'],
    ['new hire, so what is an MLE?', 'describe [ml-engineer] -'],
    ['random q: what does an MLE do here?', 'describe [ml-engineer] -'],
    ['on latency, what does an MLE do?', 'describe [ml-engineer] latency'],
  ])('%s', (text, expected) => {
    expect(gist(text)).toBe(expected);
  });

  it('is read through Slack’s markup', () => {
    expect(gist('<@U123> *who* owns <https://x.test/a|model training> &amp; tuning :pray:?')).toBe(
      'who-owns [] model training & tuning',
    );
    expect(read('what’s an <#C1|ml engineer> …').text).toBe("what's an ml engineer …");
  });

  it('is read through slips of the pen in role names', () => {
    expect(gist('what does a mashine lerning enginer do')).toBe('describe [ml-engineer] -');
    expect(gist('who does design reviews')).toBe('who-owns [] design reviews');
  });

  it('completes a name of which two roles share the end or the beginning', () => {
    expect(gist('senior vs lead designer')).toBe('compare [senior-designer lead-designer] -');
    expect(gist('lead designer or senior, what is the difference?')).toBe(
      'compare [lead-designer senior-designer] -',
    );
  });

  it('asks for nobody by what leads to something', () => {
    expect(read('what leads to burnout?').intent).toBe('search');
    expect(read('which team leads to the summit?').intent).toBe('who-owns');
  });

  it('knows when a number is asked for', () => {
    expect(read('how many days of leave do I get?').quantity).toBe('number');
    expect(read('how long is the notice?').quantity).toBe('span');
    expect(read('how much notice do I give?').quantity).toBe('span');
    expect(read('how soon do they reply?').quantity).toBe('pace');
    expect(read('what day is the stand-up?').quantity).toBe('day');
    expect(read('what time is the stand-up?').quantity).toBe('date');
    expect(read('how much does a baker make a year?').quantity).toBe('money');
    expect(read('how much paid leave do I get?').quantity).toBe('number');
    expect(read('how do I take leave?').quantity).toBeNull();
  });
});

describe('a question that cannot be answered as it stands', () => {
  it.each([
    ['', 'nothing-asked'],
    ['hello!', 'nothing-asked'],
    ['what about the other one?', 'no-antecedent'],
    ['what do they do?', 'no-antecedent'],
    ['what is their budget?', 'no-antecedent'],
    ['budget: what is theirs?', null],
    ['who handles the ML engineer?', null],
    ['who owns it?', 'no-topic'],
    ['/role-compare', 'one-role'],
    ['/role-compare ai developer', 'one-role'],
    ['compare an AI developer with an AI engineer', 'same-role'],
    ['difference between a designer and an art director?', 'unknown-role'],
  ])('%s', (text, flaw) => {
    expect(read(text).flaw).toBe(flaw);
  });

  it('names the roles that nobody knows', () => {
    expect(read('/role-compare Art Director vs designer on pay').unknown).toEqual(['Art Director']);
    expect(read('what does a solutions architect do?').unknown).toEqual(['solutions architect']);
    expect(read('what does the churn process do?').unknown).toEqual([]);
  });
});

describe('a follow-up', () => {
  const described: ThreadContext = {
    intent: 'describe',
    roles: ['ml-engineer'],
    topic: 'career paths',
    before: ['ml-engineer', 'ai-developer'],
    articles: [],
    form: null,
    earlier: null,
    quoted: [],
    quotedAsNear: false,
    action: null,
  };
  const compared: ThreadContext = {
    intent: 'compare',
    roles: ['senior-designer', 'lead-designer'],
    topic: null,
    before: ['senior-designer', 'lead-designer'],
    articles: [],
    form: null,
    earlier: null,
    quoted: [],
    quotedAsNear: false,
    action: null,
  };
  const owned: ThreadContext = {
    intent: 'who-owns',
    roles: ['legal'],
    topic: 'vendor contracts',
    before: ['legal'],
    articles: [],
    form: null,
    earlier: null,
    quoted: [],
    quotedAsNear: false,
    action: null,
  };

  it.each([
    ['inherits the roles', 'and their salary?', described, 'describe [ml-engineer] salary'],
    [
      'inherits the topic',
      'and an AI developer?',
      described,
      'describe [ai-developer] career paths',
    ],
    [
      'inherits the counterpart',
      'how does that compare with an AI developer?',
      described,
      'compare [ml-engineer ai-developer] career paths',
    ],
    [
      'means the role spoken of before',
      'what about the other one?',
      described,
      'describe [ai-developer] career paths',
    ],
    [
      'asks of both',
      'who do they each report to?',
      compared,
      'compare [senior-designer lead-designer] report',
    ],
    [
      'picks one of a kind',
      'does the lead one mentor people?',
      compared,
      'describe [lead-designer] mentor people',
    ],
    [
      'corrects itself',
      'I meant the senior one',
      { ...compared, roles: ['lead-designer'] },
      'describe [senior-designer] -',
    ],
    ['goes on asking for owners', 'what about NDAs?', owned, 'who-owns [] NDAs'],
    [
      'asks who owns what was spoken of',
      'and who owns that?',
      described,
      'who-owns [] career paths',
    ],
    ['may be a new question', 'what does a designer do?', described, 'describe [designer] -'],
    [
      'goes on about what is owned',
      'and how long is the wait?',
      owned,
      'search [] vendor contracts',
    ],
    [
      'asks of both by number',
      'which of them has more meetings?',
      compared,
      'compare [senior-designer lead-designer] meetings',
    ],
    [
      'asks of the two spoken of',
      'what do both earn?',
      described,
      'compare [ml-engineer ai-developer] earn',
    ],
    [
      'compares the two spoken of',
      'compare the two',
      described,
      'compare [ml-engineer ai-developer] -',
    ],
    [
      'compares on a topic of its own',
      'how does that differ from an AI developer in pay?',
      described,
      'compare [ml-engineer ai-developer] pay',
    ],
    [
      'has nobody to go on with',
      'and then?',
      { ...described, roles: [], topic: null },
      'search [] -',
    ],
    ['may be a command', '/who-owns salary', compared, 'who-owns [] salary'],
  ])('%s: %s', (_, text, thread, expected) => {
    expect(gist(text, thread)).toBe(expected);
  });

  it('has a second reading when it may be about something new', () => {
    const readings = understand('any certificates worth having?', described, mentions, use);
    expect(readings.map(({ intent, roles }) => [intent, ...roles])).toEqual([
      ['describe', 'ml-engineer'],
      ['search'],
    ]);
  });

  it('asks back when nothing was spoken of that it could mean', () => {
    expect(read('and the other one?', owned).flaw).toBe('no-antecedent');
    expect(
      read('how does that compare?', {
        ...owned,
        roles: [],
        before: [],
        articles: [],
        form: null,
        earlier: null,
        quoted: [],
        quotedAsNear: false,
        action: null,
      }).flaw,
    ).toBe('one-role');
  });
});
