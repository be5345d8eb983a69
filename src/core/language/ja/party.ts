/** Who acts. Third parties' acts are nobody's promise in this document. */
const outside =
  '(?:(?:お客|お得意|取引先|ベンダー|メーカー|業者|委託先|受託(?:会社|者)|発注(?:元|先)|外注先|協力会社|開発会社|システム会社|保守会社|通信(?:会社|事業者)|電力会社|保険会社|運送会社|配送(?:会社|業者)|製造元|販売(?:店|元)|加盟店|顧客|利用者|ユーザー|会員|受講者|受験者|来館者|患者|保護者|住民|市民|視聴者|入居者|読者|学生|生徒|先方|相手|警察|消防|監督官庁|国|県|都|府|行政|保健所|裁判所|銀行|クラウド事業者|プロバイダ|提供元|供給元|[ァ-ヶー]{2,}社|[A-Z]社)(?:様|さま|側|各位)?(?:の(?:皆様|皆さま|方々?|担当者?))?)';
const outsideActs = new RegExp(
  `(?:${outside}|(?<![当弊親本])[一-龠ァ-ヶー]{1,8}(?<![当弊親本])(?:会社|業者|メーカー|ベンダー|庁|省|警察署|消防署|保健所|公社|代理店|販売店))(?:が|において|にて|側で)(?!わ)`,
);
const outsideTopic = new RegExp(`${outside}は`);
/** Words by which the writer's side speaks of its own acts. */
const humble =
  /いたし|致し|まいり|参り|おり(?:ます)?|申し上げ|(?:いただ|頂)き|(?:お|ご)[一-龠ぁ-ん]{1,6}(?:する|します)/;
const ownActs =
  /(?:私(?:たち|ども|共)?|わたし(?:たち|ども)?|僕|俺|自分|弊社|当社|弊(?:行|館|院|校|店|所|部|課|団体)|当(?:行|館|院|校|店|所|部|課|社|方|園|局|市|町|村|県|組合|協会|財団|学|大学|ホテル|施設|工場|チーム|事務局|センター)|本(?:学|校|市|町|県|社|園|会)|我々|われわれ|こちら|弊)(?:側)?(?:の|が|は|も|に|で|から|として|では|にて|[一-龠ァ-ヶ]{1,10}(?:の|が|は|に|で))/;

/** True where the sentence's act is done by somebody outside the writer's side. */
export function isThirdPartyAct(text: string): boolean {
  return outsideActs.test(text) || (outsideTopic.test(text) && !humble.test(text));
}

/** True where the writer's own side stands in the sentence as subject, owner or cause. */
export function namesOwnSide(text: string): boolean {
  return ownActs.test(text);
}
