import { rules } from '../../../src/core/rules';
import { examples } from '../../../src/core/rules/examples';

/**
 * An incident report as people write them, with a finding in every few sentences: the examples of the rules among the plain
 * sentences of a report, in paragraphs, lists and tables. Every seed gives another text, always the same one, so that no cache
 * of any tool makes a second run shorter than the first.
 *
 * @param length in UTF-16 units, reached to within one section
 */
export function reportOf(length: number, seed: number): string {
  const pick = picker(seed);
  let text = '---\ntenmatsu: incident-report\nlang: ja\n---\n\n# 受注システム障害報告書\n\n';
  for (let n = 0; text.length < length; n++) text += section(TITLES[n % TITLES.length] ?? '', pick);
  return text;
}

type Pick = <T>(list: readonly T[]) => T;

/** Draws from lists in an order that the seed alone decides (a linear congruential generator). */
function picker(seed: number): Pick {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (list) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] as (typeof list)[number];
  };
}

const TITLES = ['要旨', '影響の範囲と数', '経過', '原因', '暫定対応', '恒久対応', '再発防止', '今後の予定'];
const SYSTEMS = [
  '受注処理',
  '在庫照会',
  '請求書の発行',
  '会員の登録',
  '配送の手配',
  '決済の連携',
  '帳票の出力',
];
const TEAMS = ['運用課', '開発課', '品質管理部', '営業支援課', '情報システム部', '業務委託先'];
const PEOPLE = ['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺'];
const CAUSES = ['証明書の期限切れ', '設定値の誤り', '接続数の上限', '索引の欠落', '通知先の登録漏れ'];
const NUMBERS = Array.from({ length: 900 }, (_, index) => String(index + 12));
const DAYS = Array.from({ length: 28 }, (_, index) => `11月${index + 1}日`);
const HOURS = Array.from({ length: 24 }, (_, index) => `${index}時${10 + ((index * 7) % 50)}分`);

/** Sentences of a report that no rule objects to. */
const PLAIN: readonly ((pick: Pick) => string)[] = [
  (pick) => `${pick(DAYS)}${pick(HOURS)}、${pick(SYSTEMS)}の応答が${pick(NUMBERS)}秒を超えました。`,
  (pick) => `${pick(SYSTEMS)}で${pick(NUMBERS)}件の処理が確定できず、${pick(TEAMS)}が手作業で登録しました。`,
  (pick) =>
    `原因は${pick(SYSTEMS)}における${pick(CAUSES)}で、監視の記録（番号${pick(NUMBERS)}）から確かめました。`,
  (pick) =>
    `${pick(TEAMS)}の${pick(PEOPLE)}が${pick(DAYS)}18時までに\`timeout=${pick(NUMBERS)}\`へ変更します。`,
  (pick) =>
    `**${pick(SYSTEMS)}**の変更は[作業票${pick(NUMBERS)}](https://example.com/${pick(NUMBERS)})に記録しています。`,
  (pick) =>
    `お客様からの問い合わせ${pick(NUMBERS)}件には、${pick(DAYS)}までに${pick(TEAMS)}から返答しました。`,
  (pick) => `${pick(TEAMS)}は${pick(HOURS)}に${pick(SYSTEMS)}を切り離し、予備の系統へ切り替えました。`,
  (pick) => `画面には「${pick(SYSTEMS)}に失敗しました」と${pick(NUMBERS)}回表示されました。`,
  (pick) => `対象は${pick(DAYS)}から${pick(DAYS)}までに${pick(SYSTEMS)}を使った${pick(NUMBERS)}社です。`,
  (pick) => `同じ構成の${pick(NUMBERS)}台を${pick(TEAMS)}が調べ、${pick(CAUSES)}は見つかりませんでした。`,
  (pick) => `点検の手順に${pick(CAUSES)}を見つける項目がなく、${pick(NUMBERS)}日間見つかりませんでした。`,
  (pick) =>
    `${pick(PEOPLE)}は${pick(DAYS)}の会議で、${pick(SYSTEMS)}の試験結果を${pick(TEAMS)}へ報告しました。`,
];

/** What the rules find and what they leave alone, each example on one line. */
const EXAMPLES = rules
  .filter(({ kind }) => kind === 'phrase')
  .flatMap(({ id }) => examples[id] ?? [])
  .filter(({ lang, text }) => lang === 'ja' && !text.includes('\n'))
  .map(({ text }) => text.replace(/[《》]/g, ''));

function sentence(pick: Pick): string {
  return pick([0, 1, 2, 3]) === 0 ? pick(EXAMPLES) : pick(PLAIN)(pick);
}

function sentences(count: number, pick: Pick): string {
  return Array.from({ length: count }, () => sentence(pick)).join('');
}

function section(title: string, pick: Pick): string {
  const paragraphs = Array.from({ length: pick([2, 3, 4]) }, () => sentences(pick([2, 3, 4]), pick));
  const items = Array.from({ length: pick([3, 4, 5]) }, () => `- ${sentence(pick)}`);
  const rows = Array.from(
    { length: pick([3, 4, 5]) },
    () => `| ${pick(HOURS)} | ${pick(SYSTEMS)}の警報を受けた | ${pick(TEAMS)} | 監視${pick(NUMBERS)} |`,
  );
  return [
    `## ${title}`,
    ...paragraphs,
    items.join('\n'),
    ['| 時刻 | 出来事 | 担当 | 根拠 |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    sentences(2, pick),
    '',
  ].join('\n\n');
}
