import { isWindowsName, languagePattern } from '#scenario'

/** Languages that many people speak, as BCP 47 tags, to choose a new translation from. Any other can be written as a tag. */
export const commonLanguages: readonly string[] = (
  'am ar bg bn ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hmn hr ht hu hy id is it ja ka km kn ko lo lt lv ' +
  'mk ml mr ms mt my nb ne nl nv pa pl pt pt-BR ro ru sk sl so sq sr sv sw ta te th ti tr uk ur uz vi yi zh-Hans zh-Hant'
).split(' ')

/** Why there can be no translation into a language. */
export type LanguageRefusal =
  /** The tag is none of BCP 47, or not one that a file can be called by. */
  | 'no-tag'
  /** Windows can have no file of that name. */
  | 'windows-name'
  /** The scenario is written in it. */
  | 'original'
  /** It is there already. */
  | 'taken'

/** A language for a new translation, written as BCP 47 writes it (`pt-br` → `pt-BR`), or why it cannot be. */
export function newLanguage(
  written: string,
  original: string,
  taken: readonly string[],
): { readonly ok: true; readonly tag: string } | { readonly ok: false; readonly refusal: LanguageRefusal } {
  const refuse = (refusal: LanguageRefusal) => ({ ok: false, refusal }) as const
  const tag = canonical(written.trim())
  if (tag === null || !languagePattern.test(tag)) return refuse('no-tag')
  if (isWindowsName(tag)) return refuse('windows-name')
  if (tag === (canonical(original) ?? original)) return refuse('original')
  if (taken.some((one) => (canonical(one) ?? one) === tag)) return refuse('taken')
  return { ok: true, tag }
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
