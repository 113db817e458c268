import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { folder, pack } from '../../helpers.ts';
import { ARTICLE, list, OWNER_ROLES, packWith, warn } from './packs.ts';

describe('sources', () => {
  test.each([
    ['- 5', 3, /must be \{ file/],
    ['- { file: a.yaml, owner: x, colour: red }', 3, /colour is not a known key/],
    ['- { file: data.csv }', 3, /"data\.csv" is not known by its name: write where its things are/],
    ['- { file: data.csv, name: x }', 3, /"data\.csv" has no owner: name the field/],
    ['- { file: data.txt, owner: x }', 3, /"data\.txt" is no data file/],
    ['- { file: ../CODEOWNERS }', 3, /"\.\.\/CODEOWNERS" is outside of this folder/],
    ['- { file: /etc/CODEOWNERS }', 3, /is outside of this folder/],
    [
      '- { file: CODEOWNERS, as: { x: nobody } }',
      3,
      /"x" stands for "nobody", which is no role's id/,
    ],
    ['- { file: a.yaml, owner: { x: y } }', 3, /must be a field or a list of fields/],
    ['- { file: a.yaml, owner: x, as: [a] }', 3, /must be names in the file/],
  ])('%s is an error with its line', async (source, line, message) => {
    const roles = `roles: [{ id: data, name: Data }]\nowners:\n${source}\n`;
    const loading = pack({ ...ARTICLE, 'roles.yaml': roles });
    await expect(loading).rejects.toThrow(InputError);
    await expect(loading).rejects.toThrow(message);
    await expect(loading).rejects.toThrow(`roles.yaml:${line}: `);
  });

  test('a file that is not there is a warning at its source', async () => {
    const found = await packWith(
      '  - file: CODEOWNERS\n  - file: ".x/*.yaml"\n  - file: y/*/OWNERS',
      {},
    );
    expect(warn(found)).toEqual([
      'roles.yaml:6: "CODEOWNERS" is no file of this folder: write its path below it, or take it out',
      'roles.yaml:7: ".x/*.yaml" is no file of this folder: write its path below it, or take it out',
      'roles.yaml:8: "y/*/OWNERS" is no file of this folder: write its path below it, or take it out',
    ]);
  });

  test('a file is read once for several globs, but once for each map', async () => {
    const found = await packWith(
      '  - file: CODEOWNERS\n  - file: "**/CODEOWNERS"\n  - { file: a.yaml, owner: . }\n  - { file: a.yaml, owner: . }',
      { CODEOWNERS: '/a/ @data\n', 'a.yaml': 'till: data\n' },
    );
    expect(list(found)).toEqual([
      'CODEOWNERS:1 /a/ -> data',
      'a.yaml:1 till -> data',
      'a.yaml:1 till -> data',
    ]);
  });

  test('a glob looks into a folder with a dot only where it names it', async () => {
    const files = { '.config/a.yaml': 'till: data\n', 'b/a.yaml': 'bell: docs\n' };
    const found = await packWith('  - { file: .config/*.yaml, owner: . }', files);
    expect(list(found)).toEqual(['.config/a.yaml:1 till -> data']);
    const all = await packWith('  - { file: "**/*.yaml", owner: ., items: x }', files);
    expect(warn(all).some((one) => one.startsWith('.config'))).toBe(false);
  });

  test('a link that leads out of the folder is not followed', async () => {
    const outside = await folder({ CODEOWNERS: '/secret/ @data\n', 'x.yaml': 'a: data\n' });
    const dir = await folder({
      ...ARTICLE,
      'roles.yaml': `${OWNER_ROLES}owners:\n  - file: CODEOWNERS\n  - { file: "*.yml", owner: . }\n  - { file: inner/a.yaml, owner: . }\n`,
    });
    await symlink(join(outside, 'CODEOWNERS'), join(dir, 'CODEOWNERS'));
    await symlink(join(outside, 'x.yaml'), join(dir, 'x.yml'));
    await symlink(outside, join(dir, 'inner'));
    const found = await loadKnowledge(dir);
    expect(found.things).toEqual([]);
    expect(warn(found).filter((one) => one.includes('leads out of the folder'))).toHaveLength(3);
  });

  test('a folder in the place of a file is told, and so is a file that is no text', async () => {
    const found = await pack({
      ...ARTICLE,
      'roles.yaml': `${OWNER_ROLES}owners:\n  - file: CODEOWNERS\n  - file: x/CODEOWNERS\n`,
      'CODEOWNERS/x': 'y',
      'x/CODEOWNERS': new Uint8Array([47, 97, 32, 64, 100, 97, 116, 97, 32, 255]),
    });
    expect(warn(found)).toEqual([
      expect.stringMatching(/^CODEOWNERS: cannot be read/),
      expect.stringMatching(/^x\/CODEOWNERS:1: is not UTF-8/),
      expect.stringMatching(/^x\/CODEOWNERS:1: "\ufffd" is no owner/),
    ]);
    expect(list(found)).toEqual(['x/CODEOWNERS:1 /a -> data']);
  });

  test('roles.yaml with an error tells of that alone', async () => {
    const roles = 'roles: [{ id: A b, name: Data }]\nowners: [{ file: gone/CODEOWNERS }]\n';
    await expect(pack({ ...ARTICLE, 'roles.yaml': roles })).rejects.toThrow(
      /^roles\.yaml:1: [^\n]*$/,
    );
  });
});
