import { type Draft, limits, type LocaleTexts, refreshLocale, type Scenario } from '#scenario'
import { originalsOf } from '../translation/write.ts'
import { collapsed, type XliffUnit } from './read.ts'

/** What a file from a translator will change. All lists are of names of texts, in the order of the file. */
export interface XliffPlan {
  /** Translated for the first time. */
  readonly added: readonly string[]
  /** Translated differently. */
  readonly changed: readonly string[]
  /** The translation stays, and is said to fit the original as it has become. */
  readonly confirmed: readonly string[]
  /** Of the texts that are added or changed, those whose original has changed since the file was made. */
  readonly stale: readonly string[]
  /** Left as they are: the file's translation is of an older original than ours. */
  readonly kept: readonly string[]
  /** The scenario has no such texts. */
  readonly unknown: readonly string[]
  /** Left as they are: longer than a text may be, or with markup in them. */
  readonly refused: readonly string[]
  /** How many say what is here already, and how many the file does not translate. */
  readonly unchanged: number
  readonly untranslated: number
  /** The translation afterwards. */
  readonly texts: LocaleTexts
}

/** Whether there is anything to take over. */
export const changesAnything = ({ added, changed, confirmed }: XliffPlan): boolean =>
  added.length + changed.length + confirmed.length > 0

/** Works out what a file from a translator changes in a translation. */
export function planXliff(units: readonly XliffUnit[], scenario: Draft<Scenario>, before: LocaleTexts): XliffPlan {
  const originals = originalsOf(scenario)
  const texts = { ...refreshLocale(scenario, before) }
  const named = {
    added: [] as string[],
    changed: [] as string[],
    confirmed: [] as string[],
    stale: [] as string[],
    kept: [] as string[],
    unknown: [] as string[],
    refused: [] as string[],
  }
  let [unchanged, untranslated] = [0, 0]
  for (const { names, source, target, done, marked } of units) {
    const name = names.find((one) => originals.has(one))
    const now = name === undefined ? undefined : originals.get(name)
    const ours = name === undefined ? undefined : texts[name]
    if (name === undefined || now === undefined || ours === undefined) named.unknown.push(names[0])
    else if (target === null) untranslated += 1
    else if (marked || target.length > limits.text) named.refused.push(name)
    else {
      const isNow = collapsed(source) === collapsed(now)
      const oursIsDone = ours.text !== '' && ours.source === now
      if (target === ours.text && (oursIsDone || !isNow || !done)) unchanged += 1
      else if (!isNow && oursIsDone) named.kept.push(name)
      else if (!isNow && source.length > limits.text) named.refused.push(name)
      else {
        named[target === ours.text ? 'confirmed' : ours.text === '' ? 'added' : 'changed'].push(name)
        if (!isNow) named.stale.push(name)
        texts[name] = { source: isNow || source === '' ? now : source, text: target }
      }
    }
  }
  return { ...named, unchanged, untranslated, texts }
}
