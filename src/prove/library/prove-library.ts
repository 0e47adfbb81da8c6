/** The proofs over a whole library (P13, P16): what no scenario can show or hide by itself. */
import type { CompiledScenario } from '#engine'
import { translate } from '#scenario'
import type { Locale, Scenario } from '#scenario'
import { controlsOf, MOST_ACCURACY } from './controls.ts'
import type { ControlFindings } from './controls.ts'
import { judgedBeats } from './judged-beats.ts'
import { judgedLabels } from './judged-labels.ts'
import type { LibraryProof } from './library-proof.ts'
import { MOST_AREA, styleOf } from './style.ts'
import type { StyleFindings, StyleScope } from './style.ts'

/** A scenario of a library, with the translations it claims. */
export interface LibraryScenario {
  readonly compiled: CompiledScenario
  readonly locales: readonly Locale[]
}

/** What `proveLibrary` has found. */
export interface LibraryFindings {
  /** How many scenarios were looked at: all but lessons, which are not scored. */
  readonly intervene: number
  readonly control: number
  /** P13 and P16. */
  readonly proofs: readonly LibraryProof[]
  /** Null where there are fewer than two scenarios of either kind. */
  readonly controls: ControlFindings | null
  /** For each language of the library, those scopes that have scenarios enough. */
  readonly style: readonly StyleFindings[]
}

/** A measure as it is compared: to 9 decimals. */
const measured = (value: number): number => Math.round(value * 1e9) / 1e9

function controlsHidden(controls: ControlFindings | null): LibraryProof {
  if (controls === null) return { id: 'P13', holds: true, finding: { code: 'too-few-controls' } }
  const { accuracy, telling } = controls
  const finding = { accuracy, features: telling, most: MOST_ACCURACY }
  return measured(accuracy) <= MOST_ACCURACY
    ? { id: 'P13', holds: true, finding: { code: 'controls-hidden', ...finding } }
    : { id: 'P13', holds: false, finding: { code: 'controls-show', ...finding } }
}

function styleHidden(style: readonly StyleFindings[]): LibraryProof {
  if (style.length === 0) return { id: 'P16', holds: true, finding: { code: 'too-few-labels' } }
  const areas = style.map(({ lang, scope, area }) => ({ lang, scope, area }))
  return areas.every(({ area }) => measured(area) <= MOST_AREA)
    ? { id: 'P16', holds: true, finding: { code: 'style-silent', areas, most: MOST_AREA } }
    : { id: 'P16', holds: false, finding: { code: 'style-tells', areas, most: MOST_AREA } }
}

const langOf = ({ lang = 'en' }: Scenario): string => lang

/** The scenario in this language; none where it does not claim it. */
function inLanguage({ compiled: { scenario }, locales }: LibraryScenario, lang: string): Scenario[] {
  if (langOf(scenario) === lang) return [scenario]
  return locales.filter((l) => l.lang === lang).map(({ texts }) => translate(scenario, texts))
}

function stylesOf(library: readonly LibraryScenario[]): StyleFindings[] {
  const langs = new Set(
    library.flatMap(({ compiled, locales }) => [langOf(compiled.scenario), ...locales.map((l) => l.lang)]),
  )
  const scopes: readonly StyleScope[] = ['all', 'intervene']
  return [...langs].toSorted().flatMap((lang) => {
    const labels = library.flatMap((each) => inLanguage(each, lang)).flatMap((scenario) => judgedLabels(scenario, lang))
    return scopes.flatMap((scope) => {
      const own = labels.filter(({ kind }) => scope === 'all' || kind === 'intervene')
      return styleOf(own, lang, scope) ?? []
    })
  })
}

/**
 * Proves P13 and P16 of a library of checked scenarios. A pure function, whatever the order of the scenarios. Lessons are left
 * out. Where there are too few scenarios for one to be judged by the others, nothing can be told, and the proof holds.
 */
export function proveLibrary(scenarios: readonly LibraryScenario[]): LibraryFindings {
  const library = scenarios.filter(({ compiled }) => compiled.scenario.tutorial !== true)
  const controls = controlsOf(library.flatMap(({ compiled }) => judgedBeats(compiled)))
  const style = stylesOf(library)
  const countOf = (kind: Scenario['kind']): number =>
    library.filter(({ compiled }) => compiled.scenario.kind === kind).length
  return {
    intervene: countOf('intervene'),
    control: countOf('control'),
    proofs: [controlsHidden(controls), styleHidden(style)],
    controls,
    style,
  }
}
