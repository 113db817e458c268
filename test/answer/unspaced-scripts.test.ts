// Articles in Japanese, Chinese and Thai, which are written without blanks between words.
import { describe, expect, test } from 'vitest';
import { answerToText } from '../../src/answer/text.ts';
import type { Rolecall } from '../../src/rolecall.ts';
import { botOn } from './packs.ts';

const JAPANESE = {
  'roles.yaml': `roles:
  - { id: incident-commander, name: 障害対応責任者, aliases: [ＩＣ] }
  - { id: project-manager, name: プロジェクト・マネージャー }
  - { id: accounting, name: 経理部 }
`,
  'team.md': `# 体制

## 障害対応責任者の役割

本番環境が止まったときに指揮を執ります。顧客への連絡文もここで決めます。

## 仕事の進め方

プロジェクトマネージャは毎月の計画を立て、ロードマップを公開する。経理部は交通費の精算を承認します。

## 緊急連絡

夜間の電話はＩＣが受ける。
`,
};
const CHINESE = {
  'roles.yaml': `roles:
  - { id: tester, name: 测试员 }
  - { id: dba, name: 数据库管理员 }
  - { id: legal, name: 法务部 }
`,
  'team.md': `# 分工

## 测试员

测试员负责回归测试。发布前检查验收清单。

## 数据库管理员

每晚备份生产数据，并且演练恢复流程。

## 合同

所有采购合同由法务部审批，期限为三天。
`,
};
const THAI = {
  'roles.yaml': `roles:
  - { id: designer, name: นักออกแบบ }
  - { id: hr, name: ผู้จัดการฝ่ายบุคคล }
`,
  'team.md': `# ทีมของเรา

## นักออกแบบ

นักออกแบบดูแลหน้าจอและต้นแบบของแอปพลิเคชัน

## การลา

ผู้จัดการฝ่ายบุคคลอนุมัติวันลาพักร้อนของพนักงานทุกคน
`,
};

async function findOwners(bot: Rolecall, topic: string): Promise<readonly string[]> {
  return bot.ask(`/who-owns ${topic}`).answer.owners.map(({ role }) => role.id);
}

describe('who owns a thing', () => {
  test.each([
    [JAPANESE, '連絡文', 'incident-commander'],
    [JAPANESE, 'ロードマップ', 'project-manager'],
    [JAPANESE, '交通費の精算', 'accounting'],
    [JAPANESE, '夜間の電話', 'incident-commander'],
    [CHINESE, '回归测试', 'tester'],
    [CHINESE, '备份', 'dba'],
    [CHINESE, '采购合同', 'legal'],
    [THAI, 'ต้นแบบ', 'designer'],
    [THAI, 'วันลาพักร้อน', 'hr'],
  ])('is found', async (files, topic, owner) => {
    expect(await findOwners(await botOn(files), topic)).toEqual([owner]);
  });

  test.each([
    [JAPANESE, '採用面接'],
    [CHINESE, '工资'],
    [THAI, 'งบประมาณ'],
  ])('is not made up', async (files, topic) => {
    const { answer } = (await botOn(files)).ask(`/who-owns ${topic}`);
    expect(answer).toMatchObject({ outcome: 'no-answer', owners: [] });
    expect(answer.headline).toContain(topic);
  });
});

test.each([
  [JAPANESE, '障害対応責任者 vs 経理部', ['incident-commander', 'accounting']],
  [JAPANESE, 'プロジェクトマネージャーとＩＣ', ['project-manager', 'incident-commander']],
  [CHINESE, '测试员和数据库管理员', ['tester', 'dba']],
  [THAI, 'นักออกแบบ vs ผู้จัดการฝ่ายบุคคล', ['designer', 'hr']],
])('roles are compared', async (files, sides, roles) => {
  const { answer } = (await botOn(files)).ask(`/role-compare ${sides}`);
  expect(answer.outcome).toBe('answered');
  expect(answer.roles.map(({ id }) => id)).toEqual(roles);
});

test('a name counts where the dictionary cuts through it, but not within another word', async () => {
  const bot = await botOn({
    'roles.yaml': `roles:
  - { id: tester, name: 测试员 }
  - { id: doctor, name: หมอ }
`,
    'a.md': '# 薪酬\n\n测试员工资每月十日发放。\n',
    'b.md': '# ห้องพัก\n\nหมอนและผ้าห่มอยู่ในตู้\n',
  });
  const rolesOf = (question: string): readonly string[] =>
    bot.ask(question).answer.passages.flatMap(({ passage }) => passage.roles);
  expect(rolesOf('每月发放')).toEqual(['tester']);
  expect(bot.ask('ผ้าห่ม').answer.outcome).toBe('nearest');
  expect(rolesOf('ผ้าห่ม')).toEqual([]);
});

test.each([
  [JAPANESE, '交通費は誰の担当ですか'],
  [CHINESE, '谁负责备份？'],
  [THAI, 'ใครดูแลต้นแบบ'],
])('a question in that language gets a reply', async (files, question) => {
  const { answer } = (await botOn(files)).ask(question);
  expect(answerToText(answer).trim()).not.toBe('');
  expect(answer.passages.length + answer.closest.length).toBeGreaterThan(0);
});

test('a word is found within what the dictionary takes for one', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: qa, name: 品質管理チーム }\n',
    'a.md': '# 品質管理チーム\n\nテストケースを毎日更新する。\n',
  });
  expect(await findOwners(bot, 'テスト')).toEqual(['qa']);
});
