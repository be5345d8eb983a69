/**
 * Whether a statement is told only to be taken back: withdrawn, called wrong, or refused as a reason. What stands in it is then
 * the writer's subject and not the writer's claim.
 */
const withdrawn =
  /撤回|取り下げ|(?:(?<!ちょっ)と(?:した|する|の|いう|書いた|述べた|説明した|お伝えした)|￼[^、。]{0,4})[^、。]{0,16}(?:誤り|間違い|正しくな|訂正|あてはまら|当てはまら)|[￼」]と(?:した|する|の|いう)[^、。]{0,8}(?:判断|説明|報告|認識|見方|評価|受け止め|思い込み)(?:が|は|で|こそ)|謝罪にな(?:って(?:い)?な|ら)|(?:理由|言い訳|免罪符|説明)に(?:は|も)?(?:な(?:ら|り|って(?:い)?な)|でき|しな|しませ)|言い訳(?:に|で|だ)/;
const refusedHere =
  /^[^、。]{0,4}(?:のせいに(?:し|せ|は)|を(?:理由|言い訳|口実)に|(?:だ)?から(?:ではな|といって)|とは(?:言え|いえ|せ|見|みな|呼|考え)|と(?:片づけ|片付け|決めつけ|決めてかか|済ませ)|(?:わけ|の|こと)?で(?:は|も)な(?:く(?!て)|い。|い$|かった(?:の(?:に|だ)|が))|(?:が|は)あったのに|に(?:とどめ|逃げ))/;

/** True where the stretch that ends at `end` is withdrawn or refused by the sentence itself. */
export function isWithdrawn(text: string, end: number): boolean {
  return withdrawn.test(text) || refusedHere.test(text.slice(end, end + 24));
}
