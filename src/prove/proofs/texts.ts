/** P10 and P11: the labels and the translations. */
import type { CompiledScenario } from '#engine'
import { coverage } from '#scenario'
import type { Locale } from '#scenario'
import { failed, proved } from '../proof.ts'
import type { LongestLabels, Proof } from '../proof.ts'
import { bestOf } from '../strategies.ts'
import type { LazyRun } from '../strategies.ts'
import type { Version } from '../versions.ts'

/** In which beats with two acts or more the longest label is also of best quality, in one language. */
function longestLabels({ lang, scenario }: Version): LongestLabels {
  const several = Object.entries(scenario.beats).filter(([, { actions = [] }]) => actions.length >= 2)
  const telling = several.filter(([, { actions = [] }]) => {
    const length = Math.max(...actions.map((a) => a.label.length))
    const quality = Math.max(...actions.map((a) => a.quality))
    return actions.some((a) => a.label.length === length && a.quality === quality)
  })
  return { lang, beats: telling.map(([id]) => id), of: several.length }
}

/** P10: in at most half of the beats with two acts or more the longest label is also of best quality, in every language. */
export function longestIsNotBest(versions: readonly Version[], lazy: readonly LazyRun[]): Proof {
  const all = versions.map(longestLabels)
  const failing = all.filter(({ beats, of }) => beats.length * 2 > of)
  const [first] = failing
  if (first === undefined) return proved('P10', { code: 'longest-not-best', langs: all })
  const { log } = bestOf(lazy.filter(({ rule, lang }) => rule === 'longest' && lang === first.lang))
  return failed('P10', { code: 'longest-is-best', langs: failing }, log)
}

/** P11: no text is missing or stale in a locale the scenario claims. */
export function allTranslated(compiled: CompiledScenario, locales: readonly Locale[]): Proof {
  const gaps = locales.flatMap(({ lang, texts }) => {
    const { missing, stale } = coverage(compiled.scenario, texts)
    return missing.length + stale.length === 0 ? [] : [{ lang, missing, stale }]
  })
  return gaps.length > 0
    ? failed('P11', { code: 'untranslated', gaps }, null)
    : proved('P11', { code: 'all-translated', langs: locales.map((l) => l.lang) })
}
