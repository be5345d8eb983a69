import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'postmortem',
    section: '防げたはずの層',
    text: '- 予防: 登録の前に件数を突き合わせる仕組みを入れた。\n- 《検知:》\n- 緩和: 切り戻しを1分に縮めた。',
    ok: '- 予防: 登録の前に件数を突き合わせる仕組みを入れた。\n- 検知: 件数が合わないと警報を出す。\n- 緩和: 不要（理由: 切り戻しは1分で終わる）。',
  },
  {
    lang: 'ja',
    doc: 'prevention-plan',
    section: '三つの層×三つの手段',
    text: '| 層 | プロセス | ツール | 体制 |\n| --- | --- | --- | --- |\n| 予防 | 版の照合 | 最新版だけを出す | 担当を二人にする |\n| 検知 | 毎月の抜き取り | 差分の警報 | 当番 |\n| 《緩和》 | | | |',
  },
  {
    lang: 'en',
    doc: 'postmortem',
    section: 'Layers that could have stopped it',
    text: '- Prevention: the form rejects old versions.\n- 《Detection:》\n- Mitigation: rollback in one minute.',
  },
  {
    lang: 'ja',
    doc: 'incident-report',
    section: '再発防止',
    text: '- 予防: 手順書に店舗側の作業を加えた。\n- 検知: 連携が10分止まると警報を鳴らす。\n- 緩和: 不要（理由: 手作業への切り替えが2分で済む）。',
    why: { ja: '「不要」に理由がある', en: '"Not needed" comes with its reason' },
  },
  {
    lang: 'ja',
    doc: 'incident-report',
    section: '再発防止',
    text: '登録の前に件数を突き合わせる処理を、10月9日までに入れます。',
    why: { ja: '層に分けずに書いてもよい', en: 'Prevention need not be split into layers' },
  },
];
