import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'apology-mail',
    text: '## 暫定対策\n\n9月15日から手作業で確かめています。\n\n《## 恒久対策》\n\n再発防止に努めてまいります。\n',
    ok: '## 恒久対策\n\n宛先を自動で照合する仕組みを、10月9日までに入れます。\n',
  },
  {
    lang: 'en',
    doc: 'apology-mail',
    text: '《## Permanent measures》\n\nWe will do everything to win back your trust.\n',
  },
  {
    lang: 'ja',
    doc: 'apology-mail',
    text: '## 恒久対策\n\n照合の仕組みを作ります。\n\n## 窓口\n\n進み具合は、9月25日に担当の森からご報告します。\n',
    why: { ja: '最後に、期日のある行動がある', en: 'The letter ends with a dated step' },
  },
];
