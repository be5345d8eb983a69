import { buildTeam } from './build-team';
import { readDictionaries, type FileProblem } from './dictionaries';
import { isUsable } from './problems';
import { readConfig } from './read-config';
import { CONFIG_NAME, type Team } from './team';

/** What a configuration with all its files says. */
export interface TeamReading {
  /** What could be read; see `usable`. */
  readonly team: Team;
  /** Without errors. Where there are some, the last configuration without should stay in force. */
  readonly usable: boolean;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads a `.tenmatsu.yaml` with its dictionaries. Yields the path of each further file it needs, from the root of the team's
 * folder, and is given back the text, or undefined where there is none: whoever drives it decides how files are read.
 *
 * @param trusted whether phrases and dictionaries may be used: they come with the folder, whoever made it
 */
export function* readTeam(
  text: string,
  trusted: boolean,
): Generator<string, TeamReading, string | undefined> {
  const { config, problems } = readConfig(text);
  const own = problems.map((problem) => ({ ...problem, file: CONFIG_NAME }));
  if (!trusted) {
    return { team: buildTeam({ ...config, phrases: [] }, []), usable: isUsable(own), problems: own };
  }
  const dictionaries = yield* readDictionaries(config.prh);
  const all = [...own, ...dictionaries.problems];
  return { team: buildTeam(config, dictionaries.phrases), usable: isUsable(all), problems: all };
}
