import { describe, expect, test } from 'vitest';
import { formatProblem } from '../src/errors.ts';
import { parseYaml } from '../src/yaml.ts';

describe('the line of a path', () => {
  const { lineOf } = parseYaml(
    `# a comment
floor: 1
list:
  - first
  - name: second
    tags: [a,
      b]
7: seven
floor: 2
`,
    'a.yaml',
    { uniqueKeys: false },
  );

  test.each<[PropertyKey[], number]>([
    [['list'], 3],
    [['list', 0], 4],
    [['list', 1], 5],
    [['list', 1, 'tags'], 6],
    [['list', 1, 'tags', 1], 7],
    [[7], 8],
  ])('is that of its key or entry: %j', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test('is that of what is around it where it is missing', () => {
    expect(lineOf([])).toBe(2);
    expect(lineOf(['nothing', 'here'])).toBe(2);
    expect(lineOf(['list', 1, 'tags', 5])).toBe(6);
    expect(lineOf(['list', 0, 'name'])).toBe(4);
    expect(parseYaml('', 'a.yaml').lineOf(['x'])).toBe(1);
  });

  test('is that of the last of several keys, whose value counts', () => {
    expect(lineOf(['floor'])).toBe(9);
  });

  test('counts Windows line ends and a byte order mark as an editor does', () => {
    const windows = parseYaml('\ufeffa: 1\r\nb:\r\n  c: 2\r\n', 'a.yaml');
    expect(windows.value).toEqual({ a: 1, b: { c: 2 } });
    expect(windows.lineOf(['b', 'c'])).toBe(3);
  });
});

test('what follows from a syntax error is not told beside it', () => {
  const count = (text: string) => parseYaml(text, 'a.yaml').problems.length;
  expect(count('list:\n - a: 1\n   b: [x, y\n - a: 2\n   b: z\n')).toBe(1);
  expect(count('list:\n  - a: 1\n\tb: 2\n  - a: 3\n')).toBe(1);
  expect(count('list:\n  - a: 1\n  other:\n    - x\n  - a: 2\n')).toBe(1);
});

test('all errors of their own are reported, and what can be read is still there', () => {
  const { value, problems } = parseYaml('a: 1\na: 2\nb: *gone\nc: "x" y\n', 'a.yaml');
  expect(value).toMatchObject({ b: null });
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/^a\.yaml:2: is not valid YAML here \(Map keys must be unique\): fix it/),
    expect.stringMatching(/^a\.yaml:4: is not valid YAML here/),
    'a.yaml:3: has *gone, but nothing is marked &gone: write the value out, or in quotes',
  ]);
});

test('a marked value may be used again', () => {
  expect(parseYaml('a: &x [1]\nb: *x\n', 'a.yaml')).toMatchObject({
    value: { a: [1], b: [1] },
    problems: [],
  });
});
