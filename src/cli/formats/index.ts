import type { Lang } from '../../core/text';
import type { Result } from '../lint';
import { github } from './github';
import { json } from './json';
import { sarif } from './sarif';
import { stylish } from './stylish';

/** Turns the results into what is printed. */
export type Formatter = (results: readonly Result[], lang: Lang) => string;

export const formats = { stylish, json, sarif, github } satisfies Record<string, Formatter>;
export type Format = keyof typeof formats;
