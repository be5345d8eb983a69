import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    section: '経過',
    text: '- 10:38 《営業部長がSlackで公開を承認した。》',
    ok: '- 10:38 営業部長がSlackで公開を承認し、11時の会議で確かめて議事録に残した。',
  },
  {
    lang: 'ja',
    doc: 'incident',
    section: '経過',
    text: '| 時刻 | 出来事 | 根拠 |\n| --- | --- | --- |\n| 10:38 | 《全社の配布を止めると決定》 | 障害対応のチャット |',
  },
  {
    lang: 'ja',
    doc: 'decision-log',
    section: '日時と場',
    text: '- 日時: 10月13日 10:38\n- 《場: Teamsのチャット》',
    ok: '- 日時: 10月13日 10:38\n- 場: 対策会議（議事録 20261013）',
  },
  {
    lang: 'ja',
    doc: 'agreement',
    section: '相手と日時',
    text: '| 相手 | 合意した日時 | 場 |\n| --- | --- | --- |\n| 購買課 戸川様 | 10月19日 14:00 | 《チャット》 |\n| 開発部長 | 10月19日 16:00 | 会議 |',
  },
  {
    lang: 'en',
    section: 'Timeline',
    text: '- 10:38 《The release manager signed off the rollback in Slack.》',
    ok: '- 10:38 The release manager signed off the rollback in Slack, and mailed the gist at 11:00.',
  },
  {
    lang: 'ja',
    section: '経過',
    text: '- 10:12 チャットで第一報を送った。\n- 10:30 チャットの内容を保存した。',
    why: { ja: '知らせただけで、何も決めていない', en: 'Word was passed on, nothing was decided' },
  },
  {
    lang: 'ja',
    doc: 'stakeholder-plan',
    section: '手段の選び方',
    text: '| 場面 | 手段 |\n| --- | --- |\n| 重い決定 | 会議で決める。チャットだけで決めない |',
    why: { ja: 'チャットで決めないという決まり', en: 'A rule not to decide in chat' },
  },
  {
    lang: 'ja',
    section: '恒久対応',
    text: 'チャットボットの回答を、公開の前に承認する画面を作ります（10月30日まで）。',
    why: { ja: '製品の機能の話', en: 'A feature of a product' },
  },
  {
    lang: 'en',
    section: 'Timeline',
    text: '- 10:38 We agreed in a call to roll back, and posted it in Slack.',
    why: { ja: '電話で決めて、チャットで知らせた', en: 'Decided in a call, passed on in chat' },
  },
  {
    lang: 'ja',
    section: '暫定対応',
    text: '《法務の承認はTeamsのチャネルで得た。》',
  },
  {
    lang: 'ja',
    section: '恒久対応',
    text: 'Slackの通知の設定を、10月20日に見直すと決めた。',
    why: { ja: '道具の設定の話', en: 'About the settings of a tool' },
  },
  {
    lang: 'ja',
    doc: 'incident',
    section: '経過',
    text: '| 時刻 | 出来事 | 根拠 |\n| --- | --- | --- |\n| 10:20 | 対策会議で切り戻しを決定 | Slackの記録 |',
    why: { ja: '会議で決めている', en: 'Decided in a meeting' },
  },
];
