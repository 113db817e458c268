import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { isStopWord, splitNameParts, splitWords, splitWordsAround } from '../../src/text/words.ts';

const folded = (text: string): string[] => splitWords(text).map((word) => word.folded);

test.each([
  ['障害対応を主導する', ['障害', '対応', 'を', '主導', 'する']],
  ['合同由法务部审批。', ['合同', '由', '法务', '部', '审批']],
  ['ดูแลงบประมาณ', ['ดูแล', 'งบ', 'ประมาณ']],
  ['អ្នករចនា', ['អ្នក', 'រចនា']],
  ['ຜູ້ຈັດການ ຮັບຜິດຊອບ', ['ຜູ້ຈັດການ', 'ຮັບຜິດຊອບ']],
])('%s is cut into words', (text, words) => {
  expect(folded(text)).toEqual(words);
});

test('letters of other scripts stay together, and blanks part as ever', () => {
  expect(folded('AIエンジニアはC++言語とO’Brien の API v2を')).toEqual([
    'ai',
    'エンジニア',
    'は',
    'c++',
    '言語',
    'と',
    'obrien',
    'の',
    'api',
    'v2',
    'を',
  ]);
  expect(folded('데이터 관리자는 백업을')).toEqual(['데이터', '관리자는', '백업을'].map(decompose));
});

const decompose = (word: string): string => word.normalize('NFKD');

test('full and half width, and a final long vowel, make no other word', () => {
  expect(folded('ＡＢＣ システム サーバ Ｒ＆Ｄ')).toEqual(folded('abc ｼｽﾃﾑ サーバー R&D'));
});

test('marks make another word', () => {
  expect(folded('バス')).not.toEqual(folded('ハス'));
  expect(folded('ม้า')).not.toEqual(folded('มา'));
});

test('places are those of the text', () => {
  const text = '「監査」は、ｼｽﾃﾑ部。';
  const words = splitWords(text).map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['監査', 'は', 'ｼｽﾃﾑ', '部']);
});

test('no word goes over the edge of a given part', () => {
  const text = '公開日程';
  const words = splitWordsAround(text, [
    { start: 0, end: 3 },
    { start: 3, end: 4 },
  ]);
  expect(words.map((word) => text.slice(word.start, word.end))).toEqual(['公開', '日', '程']);
});

test('parts of a name are single letters with their marks', () => {
  const parts = splitNameParts('SRE ผู้ดูแล');
  expect(parts.map(({ folded: part }) => part)).toEqual(['sre', 'ผู้', 'ดู', 'แ', 'ล']);
});

test.each(['は', '的', 'และ', 'ជា'])('%s is a function word', (word) => {
  expect(isStopWord(word)).toBe(true);
});

/** `|` where a sentence ends. */
test.each([
  '毎週公開します。|障害時は戻します！|誰が？|終わり',
  '彼は「公開する。」と言った。|次へ。',
  '「はい！」と答える。|以上。',
  '他说：“完成了。”|然后离开。',
  'អ្នករចនាធ្វើ។|បន្ទាប់។',
  'वे तय करते हैं। |फिर चलते हैं।',
])('%s', (marked) => {
  const text = marked.replaceAll('|', '');
  expect(splitSentences(text)).toEqual(marked.split('|').map((part) => part.trim()));
});

describe('200,000 letters', () => {
  test.each(['测试员负责', 'ー', 'ก', 'ア', '。」', 'ﾞ'])('of %s take no long time', (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const letters = text.replace(/[。」]/g, '');
    const join = (words: ReturnType<typeof splitWords>): string =>
      words.map(({ start, end }) => text.slice(start, end)).join('');
    expect(join(splitWords(text))).toBe(letters);
    expect(join(splitNameParts(text))).toBe(letters);
    expect(splitSentences(text).join('')).toBe(text);
  });
});
