/**
 * A template as the build reads it from Handlebars' notation: literal text, a printing helper with the path of its value, a
 * condition, a repetition, or a named part.
 */
export type TemplateNode =
  | string
  | readonly [helper: string, path?: string]
  | readonly ['if', path: string, then: readonly TemplateNode[], otherwise: readonly TemplateNode[]]
  | readonly ['each', path: string, body: readonly TemplateNode[]]
  | readonly ['>', part: string];

export type Template = readonly TemplateNode[];

export interface TemplateParts {
  readonly helpers: Readonly<Record<string, (value: unknown) => string>>;
  readonly partials: Readonly<Record<string, Template>>;
}

/** A template names a field, helper or part that does not exist. */
export class TemplateError extends Error {}

/**
 * Fills a template from a view. Strict: a name the view does not have is an error, an undefined value is not.
 *
 * @throws TemplateError
 */
export function evaluate(template: Template, view: object, parts: TemplateParts): string {
  return template.map((node) => evaluateNode(node, view, parts)).join('');
}

function evaluateNode(node: TemplateNode, view: object, parts: TemplateParts): string {
  if (typeof node === 'string') return node;
  if (isCondition(node)) {
    const [, path, then, otherwise] = node;
    return evaluate(isTruthy(lookUp(path, view)) ? then : otherwise, view, parts);
  }
  if (isRepetition(node)) {
    const [, path, body] = node;
    const items = lookUp(path, view);
    if (!Array.isArray(items)) throw new TemplateError(`"${path}" is no list`);
    return items.map((item) => evaluate(body, item as object, parts)).join('');
  }
  const [name, path] = node as readonly [string, string?];
  if (name === '>') return evaluate(named(parts.partials, path ?? '', 'part'), view, parts);
  return named(parts.helpers, name, 'helper')(path === undefined ? undefined : lookUp(path, view));
}

function isCondition(node: TemplateNode): node is Extract<TemplateNode, readonly ['if', ...unknown[]]> {
  return node[0] === 'if';
}

function isRepetition(node: TemplateNode): node is Extract<TemplateNode, readonly ['each', ...unknown[]]> {
  return node[0] === 'each';
}

/** As in Handlebars, an empty list counts as nothing. */
function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The value at a dotted path. Own fields alone are seen. */
function lookUp(path: string, view: object): unknown {
  let value: unknown = view;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
      throw new TemplateError(`there is no field "${path}"`);
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

function named<T>(table: Readonly<Record<string, T>>, name: string, kind: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw new TemplateError(`there is no ${kind} "${name}"`);
  return found;
}
