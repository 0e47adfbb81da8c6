import type { LocaleTexts, Scenario } from '#scenario'
import { planXliff, readXliff, translationParts, writeXliff, type XliffLanguages, xliffRefusalText } from '#studio'
import type { SpokenIo } from './command.ts'
import { readFile } from './paths.ts'

/** A translation as a file for translators. */
export const xliffOf = (scenario: Scenario, texts: LocaleTexts, languages: XliffLanguages, io: SpokenIo): string =>
  writeXliff(translationParts(scenario, texts), languages, io.words.translating)

/** The translation with what a translator's file brings; null where that is not taken, which is said on standard error. */
export function withXliff(
  file: string,
  scenario: Scenario,
  before: LocaleTexts,
  languages: XliffLanguages,
  io: SpokenIo,
): LocaleTexts | null {
  const say = io.words.commands.translate
  const read = readXliff(readFile(file, io), languages)
  if (!read.ok) {
    io.err(`${file}: ${xliffRefusalText(read.refusal, io.words.translating.refused, (tag) => tag)}`)
    return null
  }
  const { added, changed, confirmed, unknown, refused, kept, texts } = planXliff(read.units, scenario, before)
  for (const name of unknown) io.err(`${say.notKnown}${name}`)
  for (const name of refused) io.err(`${say.refused}${name}`)
  for (const name of kept) io.err(`${say.older}${name}`)
  const counts = { added: added.length, changed: changed.length, confirmed: confirmed.length }
  io.err(say.took({ file, ...counts, unknown: unknown.length, refused: refused.length, older: kept.length }))
  return texts
}
