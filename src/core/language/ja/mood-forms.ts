import { oneOf, type Verb } from './conjugation';

// The forms are told by their first signs; what follows up to the clause's end only widens the match. Spelled out in full they
// would be long patterns, and compiling them would be most of the time of a first check.

/** What may stand right behind a plain form that ends its clause. Without it 検討する could belong to the noun that follows. */
export const clauseEnd =
  '(?=$|[、。,.|)）\\]】;:!?！？ ]|とともに|と共に|ほか|一方|とし|といた|が、|ので|旨|もの[とで]|など|こと(?=$|[。|)])|の?(?:だ|です|である)(?:$|[。)]))';

/** Nouns that turn a plain form into a statement of intention: する予定, する方針です, することとする, するようにする. */
const intention =
  '(?:(?:予定|方針|所存|考え|つもり|意向|計画|見込み|運び|方向|決意|覚悟|意思)(?!でし|だっ)|(?:こと|もの)[とに](?:す|し[まてた]|いたし|致し|な)|ように?(?:す|し[またて]|いたし|致し))[^、。|]{0,14}';

/** Everything that announces the act as still to come: します, してまいります, する予定です, していきたいと考えています … */
export function promiseForms(verb: Verb): string {
  return oneOf([
    `${verb.stem}(?:ます|ましょう|た[いく][^、。|]{0,12}|次第で)`,
    `${verb.te}(?:[いゆ](?:[くき]|け(?:れば|たら)と)|(?:まい|参)[りる](?!ました)|お[くき]|[み見][るま])[^、。|]{0,12}`,
    `${verb.causative}(?:いただ|頂)[きく](?!ました)[^、。|]{0,12}`,
    `${verb.volitional}(?=と|$|。)[^、。|]{0,10}`,
    `${verb.dict}(?:${intention}|必要が(?:ある|あり(?:ます|、))[^、。|]{0,10}|${clauseEnd})`,
  ]);
}

/** しています, している, しております: under way, with nothing to show yet. */
export function progressiveForms(verb: Verb): string {
  return `${verb.te}(?:い(?:ます|る(?=$|[、。|)]|と(?:ころ|なります)))|お(?:ります|る))(?!でし|が、[^。]{0,40}た)`;
}
