import { oneOf, type Verb } from './conjugation';

/** What may stand right behind a plain form that ends its clause. Without it 検討する could belong to the noun that follows. */
export const clauseEnd =
  '(?=$|[、。,.|)）\\]】;:!?！？ ]|とともに|と共に|ほか|一方|と(?:し|いた)|が、|ので|旨|もの(?:と|で)|など|(?:の)?(?:だ|です|である)(?:$|[。)]))';

/** Nouns that turn a plain form into a statement of intention: する予定, する方針です. */
const intention =
  '(?:(?:予定|方針|所存|考え|つもり|意向|計画|見込み|運び|方向|決意|覚悟|意思)(?:で(?:す|ある|あります|ござい?ます|おります|、)|だ|と(?:し(?:ており)?ます|している))?|(?:こと|もの)(?:と|に)(?:する|し(?:ます|たい|て(?:い|おり)ます|ている)|(?:いた|致)します|(?:なり|な)(?:ます|る)))';

/** The polite or thoughtful coat around 〜たい. */
const wish =
  '(?:です|と(?:思|考え|存じ|願)(?:います|う|て(?:い|おり)ます|ている|っ?て(?:い|おり)ます|ます|る)?)';

/** Everything that announces the act as still to come: します, してまいります, する予定です, していきたいと考えています … */
export function promiseForms(verb: Verb): string {
  return oneOf([
    `${verb.stem}(?:ます(?:る)?|ましょう|たい${wish}?|たく(?:存じます|思います|考えて(?:い|おり)ます)?|次第で)`,
    `${verb.te}(?:(?:い|ゆ)(?:きます|きたい${wish}?|く(?:所存(?:です)?|予定(?:です)?)?)|(?:まい|参)(?:ります|りたい${wish}?|る(?:所存(?:で(?:す|ございます|あります))?)?)|お(?:きます|く)|(?:み|見)(?:ます|る))`,
    `${verb.causative}(?:いただ|頂)(?:きます|きたい${wish}?|きたく(?:存じます)?|く)`,
    `${verb.volitional}(?:と(?:思|考|し)(?:います|う|えて(?:い|おり)ます|て(?:い|おり)ます|っ?て(?:いる|います))?)?`,
    `${verb.dict}よう(?:に)?(?:(?:いた|致)?し(?:ます|たい|ていきます|てまいります)|する)(?:${wish})?`,
    `${verb.dict}(?:${intention}|${clauseEnd})`,
  ]);
}

/** しています, している, しております: under way, with nothing to show yet. */
export function progressiveForms(verb: Verb): string {
  return `${verb.te}(?:い(?:ます|る(?=$|[、。|)]|と(?:ころ|なります)))|お(?:ります|る))(?!でし|が、[^。]{0,40}た)`;
}

/** した, しました, いたしました. */
export function pastForms(verb: Verb): string {
  return oneOf([
    verb.ta,
    `${verb.stem}ました`,
    `${verb.te}(?:い(?:た|ました)|おりました|まいりました|きた|きました)`,
  ]);
}
