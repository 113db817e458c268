import { describe, expect, test } from 'vitest';
import { createPathPattern } from '../src/path-patterns.ts';

const matches = (rules: 'github' | 'gitlab' | 'glob', pattern: string, path: string): boolean =>
  createPathPattern(pattern, rules).matches(path.split('/'));

describe("GitHub's patterns, with the examples of its documentation", () => {
  test.each([
    ['*', 'any/file.txt', true],
    ['*.js', 'app.js', true],
    ['*.js', 'src/lib/app.js', true],
    ['*.js', 'app.jsx', false],
    ['/build/logs/', 'build/logs/a/b.log', true],
    ['/build/logs/', 'other/build/logs/a.log', false],
    ['docs/*', 'docs/getting-started.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['docs/*', 'src/docs/a.md', false],
    ['apps/', 'apps/a.go', true],
    ['apps/', 'web/apps/a/b.go', true],
    ['apps/', 'apps', false],
    ['/docs/', 'docs/a/b.md', true],
    ['**/logs', 'build/logs/a.log', true],
    ['**/logs', 'logs', true],
    ['**/logs', 'deeply/nested/logs/a', true],
    ['/apps/github', 'apps/github/a/b.go', true],
    ['/apps/github', 'apps/github', true],
    ['/apps/github', 'apps/githubber', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b/c', true],
    ['a/**', 'a/x/y', true],
    ['/src/[ab].js', 'src/a.js', false],
    ['/src/[ab].js', 'src/[ab].js', true],
    ['my\\ docs/', 'my docs/a.md', true],
    ['\\#notes', '#notes', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['**.md', 'a/b.md', true],
    ['/*/*/x', 'a/b/x', true],
    ['/*/*/x', 'a/x', false],
  ])('%s for %s: %s', (pattern, path, is) => expect(matches('github', pattern, path)).toBe(is));
});

describe("GitLab's patterns, with the examples of its documentation", () => {
  test.each([
    ['README.md', 'README.md', true],
    ['README.md', 'internal/README.md', true],
    ['/README.md', 'internal/README.md', false],
    ['internal/README.md', 'app/lib/internal/README.md', true],
    ['/docs/', 'docs/index.md', true],
    ['/docs/', 'docs/projects/a/index.md', true],
    ['/docs/*', 'docs/index.md', true],
    ['/docs/*', 'docs/projects/index.md', false],
    ['/docs/*.md', 'docs/index.md', true],
    ['/docs/**/*.md', 'docs/api/graphql/index.md', true],
    ['/docs/**/index.md', 'docs/index.md', true],
    ['/docs', 'docs/index.md', false],
    ['*', 'a/b', true],
    ['*.[ch]', 'src/a.c', true],
    ['*.[ch]', 'src/a.o', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a]x', 'bx', true],
    ['[a-', '[a-', true],
    ['[a-]', '-', true],
    ['model/db', 'lib/model/db', true],
  ])('%s for %s: %s', (pattern, path, is) => expect(matches('gitlab', pattern, path)).toBe(is));
});

test.each([
  ['data/*.yml', 'data/a.yml', true],
  ['data/*.yml', 'x/data/a.yml', false],
  ['**/OWNERS', 'OWNERS', true],
  ['**/OWNERS', 'a/b/OWNERS', true],
  ['**/OWNERS', 'a/OWNERS/b', false],
  ['a/', 'a/b/c', true],
])('a glob names whole paths: %s for %s: %s', (pattern, path, is) => {
  expect(matches('glob', pattern, path)).toBe(is);
});

test.each([
  ['*', 0],
  ['**/*', 0],
  ['*.ts', 0],
  ['/docs/**', 1],
  ['/a/*/b*', 2],
])('%s names %i segments', (pattern, named) => {
  expect(createPathPattern(pattern, 'github').named).toBe(named);
});

test.each([
  ['*a'.repeat(50), 'a'.repeat(1_000)],
  [`${'**/a/'.repeat(50)}b`, 'a/'.repeat(500)],
  [`*${'a*'.repeat(500)}b`, 'ab'.repeat(1_000).slice(1)],
])('a pattern of many stars takes no more than stars times length', (pattern, path) => {
  const one = createPathPattern(pattern, 'github');
  for (let times = 0; times < 20; times += 1)
    expect(typeof one.matches(path.split('/'))).toBe('boolean');
});
