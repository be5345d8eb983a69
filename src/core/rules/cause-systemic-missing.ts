import type { Passage } from '../document/model';
import { headingRange } from '../lint/places';
import { passagesUnder, sectionsWithId, textOf } from '../lint/reading';
import type { StructureRule } from '../lint/rule';
import type { Lang } from '../text';

export const causeSystemicMissing: StructureRule = {
  id: 'cause-systemic-missing',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '仕組みの側の原因', en: 'Systemic cause' },
    message: { ja: '仕組みの側の原因が書かれていません', en: 'No factor in the system is named' },
    reason: {
      ja: '原因が人で終わると、次の人も同じ所でつまずきます。その人がそうした背景にある手順・画面・体制を、一つは書いてください。',
      en: 'A cause that ends on a person leaves the trap for the next one. Name at least one thing in the procedure, the tool or the organisation behind it.',
    },
  },
  *check(document) {
    if (document.type === undefined) return;
    const ids = CAUSES[document.type];
    if (!ids) return;
    const sections = sectionsWithId(document, ids);
    const passages = sections.flatMap((section) => passagesUnder(section, document));
    const [first] = sections;
    if (!first || passages.length === 0 || passages.some(namesSystem)) return;
    // What names neither a person nor a circumstance is not understood well enough to be called incomplete.
    if (!passages.some(namesPerson)) return;
    yield { range: headingRange(first, document) };
  },
};

const REPORT = [
  'cause',
  'contributing-factors',
  'factor-split',
  'occurrence-cause',
  'escape-cause',
  'systemic-factors',
];
const CAUSES: Readonly<Record<string, readonly string[]>> = {
  postmortem: REPORT,
  'incident-report': REPORT,
  'prevention-plan': ['factor-split', 'cause', 'contributing-factors'],
};

/** A person's failing, or a circumstance that excuses it. */
const PERSON: Readonly<Record<Lang, RegExp>> = {
  ja: /不注意|うっかり|怠|忘れ|失念|見落と|見逃し|勘違い|思い込み|思い違い|誤認|気の?緩み|油断|注意が(?:足り|欠け|散漫)|(?:確認|注意|認識|理解|知識|経験|スキル|意識|配慮)(?:の)?(?:不足|が(?:足り|不足|不十分|甘|低)|の?甘さ|の低さ|漏れ|もれ)|ヒューマンエラー|人為的|(?:操作|入力|作業|判断|連絡|記入|転記|設定)ミス|手順を(?:守ら|飛ば|省)|(?:作業者|担当者|係員|オペレータ|運転員|職員|社員|新人|本人|[部課係]員|個人)|多忙|時間(?:が|の余裕が)(?:なく|ありませ|足り)|人手(?:が|不足)|急いで/,
  en: /\b(?:careless|forgot|forgotten|overlooked|human error|inattenti|negligen|mistake|operator|engineer|staff|colleague|did not follow|failed to|lack of (?:time|staff|care|attention|skill|experience)|busy|distracted)\b/i,
};
/** Something of the organisation, the procedure or the technology. */
const SYSTEM: Readonly<Record<Lang, RegExp>> = {
  ja: /仕組み|しくみ|制度|体制|手順|工程|フロー|プロセス|ルール|規程|規定|基準|マニュアル|チェックリスト|チェック表|点検表|画面|ツール|システム|機能|設計|仕様|自動|監視|警報|アラート|通知|検証環境|テスト|検査(?!員)|権限|承認|レビュー|二重|ダブルチェック|ファイル名|台帳|一覧|様式|帳票|番号|版の?管理|バージョン|引き継ぎ|引継ぎ|教育|研修|属人|複雑|認知負荷|文書|記録|契約|連携|処理|プログラム|コード|サーバ|データベース|ネットワーク|装置|機器|設備|センサー|部品|構成|設定(?!ミス)|容量|上限|しきい値|閾値/,
  en: /\b(?:system|process|procedure|runbook|checklist|tool|screen|interface|design|review|approval|monitor|alert|alarm|test|automat|policy|handover|training|documentation|permission|staging|workflow|script|default|config|template|naming|complexity|load|limit|capacity|server|code|database)/i,
};
/** A rule that was broken is the person's failing, not the rule's. */
const BROKEN: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:手順|ルール|規程|規定|基準|マニュアル|チェックリスト|チェック表|工程)(?:書)?(?:どおり|通り|を|に|の)[^。、]{0,12}(?:守ら|怠|従わ|従って(?:い)?な|飛ば|省(?:い|略)|忘れ|見落と|確認(?:し|せ)|読ま|行わ|実施し(?:な|て(?:い)?な))|(?:画面|記録|一覧|番号|設定|通知|警報|アラート|システム|機能|文書|台帳)(?:の|を|に)[^。、]{0,14}(?:見落と|見逃|確認(?:不足|を怠|が?足り|漏れ)|誤|ミス|忘れ|怠|勘違い|思い込|失念)/,
  en: /\b(?:did not follow|ignored|skipped|forgot|failed to (?:follow|check|read)|overlooked|misread|mistyped)\b/i,
};

function namesPerson(passage: Passage): boolean {
  return PERSON[passage.lang].test(textOf(passage));
}

/** A clause that names something of the system and is no broken rule. */
function namesSystem(passage: Passage): boolean {
  const { lang } = passage;
  const text = textOf(passage);
  if (
    lang === 'ja' &&
    /^(?:制度|仕組み|しくみ|体制|組織|システム)(?:の側|面|的?要因|側)?(?:\([^()]*\))?[:：]/.test(text)
  )
    return true;
  return text
    .split(lang === 'ja' ? /[。、]/ : /[.;,]/)
    .some((clause) => SYSTEM[lang].test(clause) && !BROKEN[lang].test(clause));
}
