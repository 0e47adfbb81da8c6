import {
  languageOf,
  loadCommandWords,
  loadProblemWords,
  loadProofWords,
  loadWords,
  wordLanguages,
  type WordLanguage,
} from '#words'
import { type SpokenWords, UsageError } from './command.ts'

/** A command line, and the language that was asked for in it; null where none was. */
interface AskedLanguage {
  /** The arguments without `--lang`. */
  readonly args: readonly string[]
  readonly language: WordLanguage | null
}

/** Takes `--lang <tag>` out of a command line. Throws a `UsageError` for a language without words. After `--` nothing is an option. */
export function askedLanguage(args: readonly string[]): AskedLanguage {
  const end = args.includes('--') ? args.indexOf('--') : args.length
  const at = args.findIndex((arg, i) => i < end && (arg === '--lang' || arg.startsWith('--lang=')))
  const option = args[at]
  if (option === undefined) return { args, language: null }
  const apart = option === '--lang'
  const tag = apart ? args[at + 1] : option.slice('--lang='.length)
  if (tag === undefined || tag === '') throw new UsageError(({ general }) => general.noLanguage(wordLanguages))
  const language = wordLanguages.find((known) => known === languageOf(tag))
  if (language === undefined) throw new UsageError(({ general }) => general.unknownLanguage(tag, wordLanguages))
  return { args: [...args.slice(0, at), ...args.slice(at + (apart ? 2 : 1))], language }
}

/** Everything that commands say in a language. */
export async function loadSpoken(language: WordLanguage): Promise<SpokenWords> {
  const [words, problems, proofs, commands] = await Promise.all([
    loadWords(language),
    loadProblemWords(language),
    loadProofWords(language),
    loadCommandWords(language),
  ])
  return { ...words, problems, proofs, commands }
}
