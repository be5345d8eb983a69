import type { Level, Rule } from './rule';

/** A level, `off`, or levels by document type with `default` for the others. */
export type LevelSetting = Level | 'off' | Readonly<Record<string, Level | 'off'>>;

const levels: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'hint', 'off']);

function isLevel(value: unknown): value is Level | 'off' {
  return levels.has(value);
}

/**
 * The level of a rule in documents of a type. `settings` maps rule ids to a `LevelSetting`; what is not one, typed by
 * a user into a settings file, is as if left out.
 */
export function levelOf(
  rule: Rule,
  type: string | undefined,
  settings: Readonly<Record<string, unknown>>,
): Level | 'off' {
  const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
  if (isLevel(setting)) return setting;
  if (typeof setting === 'object' && setting !== null) {
    const byType = setting as Readonly<Record<string, unknown>>;
    const own = type !== undefined && Object.hasOwn(byType, type) ? byType[type] : byType['default'];
    if (isLevel(own)) return own;
  }
  return rule.level;
}
