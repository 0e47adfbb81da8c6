import type { Problem } from './problem/problem.ts'

/** The names that are read in a scenario's folder. */
const SCENARIO = 'scenario.json'
const LOCALES = 'locales'

/** What lies in one folder, by name. */
export interface FolderNames {
  readonly files: readonly string[]
  readonly folders: readonly string[]
  /** What lies in its folder `locales`. */
  readonly locales: readonly string[]
  /** Those files that hold a scenario, whatever they are called. */
  readonly scenarios: readonly string[]
}

/** `scenario (1).json`, `Scenario.json`, `scenario.json.txt`, `scenario - Copy.json`, `scenario`. */
const likeScenario = /^scenarios?[\s._-]*(?:\(?\d+\)?|copy.*|kopie.*|copia.*)?(?:\.json)?(?:\.txt|\.json|\.bak)?$/i
/** `es.json.txt`, `es (1).json`. */
const likeTranslation = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s*(?:\(\d+\))?(?:\.json)?(?:\.txt|\.json)$/
const likeLocales = /^(?:locales?|locals|translations?|languages?|langs?|i18n)$/i

/**
 * Files and folders beside a scenario that only look like what is read. `at` makes the path of one, as the problem names it. In a folder without
 * a scenario that is an error, for the scene is not there; beside one it is a warning.
 */
export function lookalikes(names: FolderNames, at: (name: string) => string): Problem[] {
  const problem = (
    name: string,
    severity: Problem['severity'],
    what: Extract<Problem, { code: 'lookalike-name' }>['what'],
    wanted: string,
  ): Problem => {
    const place = { file: at(name), line: 1, column: 1, severity, path: [], within: null } as const
    return { ...place, code: 'lookalike-name', what, name, wanted }
  }
  const like = names.files.filter((name) => name !== SCENARIO && likeScenario.test(name))
  if (!names.files.includes(SCENARIO)) {
    const meant = [...new Set([...like, ...names.scenarios])]
    return meant.map((name) => problem(name, 'error', 'scenario', SCENARIO))
  }
  const translations = names.locales.flatMap((name) => {
    const lang = likeTranslation.exec(name)?.[1]
    return lang === undefined || name === `${lang}.json` ? [] : [{ name: `${LOCALES}/${name}`, lang }]
  })
  return [
    ...like.map((name) => problem(name, 'warning', 'beside', SCENARIO)),
    ...names.folders
      .filter((name) => name !== LOCALES && likeLocales.test(name))
      .map((name) => problem(name, 'warning', 'locales', LOCALES)),
    ...translations.map(({ name, lang }) => problem(name, 'warning', 'translation', `${LOCALES}/${lang}.json`)),
  ]
}
