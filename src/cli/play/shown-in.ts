import { basename } from 'node:path'
import { parseLocale, translate } from '#scenario'
import type { Scenario } from '#scenario'
import type { SpokenIo } from '../command.ts'
import { readFile } from '../paths.ts'
import { localeFiles } from '../scenario-files.ts'

/**
 * The scenario in the language of the command: translated where a sound translation lies beside its file, else as it was
 * written. What is wrong with a translation is `check`'s to tell.
 */
export function shownIn(scenario: Scenario, path: string, io: SpokenIo): Scenario {
  const { language } = io
  if (language === (scenario.lang ?? 'en')) return scenario
  const file = localeFiles(path, io).find((one) => basename(one) === `${language}.json`)
  const locale = file === undefined ? null : parseLocale(readFile(file, io), file, scenario).locale
  return locale === null ? scenario : { ...translate(scenario, locale.texts), lang: language }
}
