import type { Lang } from '../core/text';

const ja = {
  usage: `使い方: tenmatsu lint [オプション] ファイル・フォルダー・パターン…

  --format stylish|json|sarif|github  結果の形（既定: stylish）
  --max-warnings N                    警告がNを超えたら終了コードを1にする
  --stdin                             標準入力の文書を調べる
  --stdin-filename F                  標準入力の文書の名前
  --lang ja|en                        メッセージの言語（既定: 環境変数 LANG）
  --help                              この説明
  --version                           版

front matter に「tenmatsu: 文書の種類」と書いた Markdown だけを調べます。
終了コード: 0 指摘なし、1 エラーまたは上限を超える警告、2 実行できない`,
  unknownCommand: (name: string) => `「${name}」というコマンドはありません。tenmatsu lint を使ってください。`,
  unknownOption: (detail: string) => `オプションを読めません: ${detail}`,
  unknownFormat: (name: string) =>
    `形式「${name}」はありません。stylish、json、sarif、github から選んでください。`,
  unknownLang: (name: string) => `言語「${name}」はありません。ja か en を指定してください。`,
  badMaxWarnings: (value: string) => `--max-warnings には0以上の整数を書いてください（いまの値: ${value}）。`,
  noPaths: '調べるファイルかフォルダーを指定してください。',
  noMatch: (path: string) => `${path}: 当てはまる Markdown ファイルがありません。`,
  unreadable: (path: string, reason: string) => `${path}: 読めません（${reason}）。`,
  notUtf8: (path: string) => `${path}: UTF-8 ではありません。UTF-8 で保存し直してください。`,
  withoutEffect: (place: string, message: string, others: number) =>
    others === 0 ? `${place}: ${message}` : `${place}: ${message}（ほかに ${others} 件）`,
  noneDeclared: (count: number) =>
    `${count} 個のファイルを見ましたが、「tenmatsu: 文書の種類」と書かれた文書はありませんでした。`,
  summary: (documents: number, errors: number, warnings: number, others: number) =>
    `${documents} 文書: エラー ${errors}、警告 ${warnings}、参考 ${others}`,
};

/** Everything the command line says. */
export type Texts = typeof ja;

const en: Texts = {
  usage: `Usage: tenmatsu lint [options] FILE|FOLDER|PATTERN...

  --format stylish|json|sarif|github  form of the result (default: stylish)
  --max-warnings N                    exit with 1 when there are more than N warnings
  --stdin                             check the document on standard input
  --stdin-filename F                  name of the document on standard input
  --lang ja|en                        language of the messages (default: the LANG variable)
  --help                              this text
  --version                           the version

Only Markdown that says "tenmatsu: <document type>" in its front matter is checked.
Exit status: 0 clean, 1 errors or too many warnings, 2 could not run`,
  unknownCommand: (name) => `There is no command "${name}". Use: tenmatsu lint`,
  unknownOption: (detail) => `Cannot read the options: ${detail}`,
  unknownFormat: (name) => `There is no format "${name}". Choose stylish, json, sarif or github.`,
  unknownLang: (name) => `There is no language "${name}". Choose ja or en.`,
  badMaxWarnings: (value) => `--max-warnings takes a whole number of 0 or more, not "${value}".`,
  noPaths: 'Name a file or folder to check.',
  noMatch: (path) => `${path}: no Markdown file matches.`,
  unreadable: (path, reason) => `${path}: cannot be read (${reason}).`,
  notUtf8: (path) => `${path}: is not UTF-8. Save it as UTF-8.`,
  withoutEffect: (place, message, others) =>
    others === 0 ? `${place}: ${message}` : `${place}: ${message} (and ${others} more)`,
  noneDeclared: (count) =>
    `Looked at ${count} ${count === 1 ? 'file' : 'files'}; none says "tenmatsu: <document type>" in its front matter.`,
  summary: (documents, errors, warnings, others) =>
    `${documents} ${documents === 1 ? 'document' : 'documents'}: ${errors} errors, ${warnings} warnings, ${others} notes`,
};

export const texts: Readonly<Record<Lang, Texts>> = { ja, en };
