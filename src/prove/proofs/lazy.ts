/** P8: a scenario cannot be mastered without looking at it. */
import { replay } from '#engine'
import type { CompiledScenario } from '#engine'
import { actsIn, gainOf } from '../act-shares.ts'
import { hasToneWords } from '../label-features.ts'
import { lazyNames } from '../lazy-rules.ts'
import type { LazyName } from '../lazy-rules.ts'
import { failed, proved } from '../proof.ts'
import type { LazyWin, Proof, TellingLine } from '../proof.ts'
import { bestLazyRuns } from '../strategies.ts'
import type { LazyRun, RandomRuns } from '../strategies.ts'
import type { Version } from '../versions.ts'

/** As many random runs may not master a scenario. */
const LUCKY = 40

/** As many lines on which luck hangs are told. */
const MOST_LINES = 3

/** Makes lines of acts: with their labels in a language, and what chance has to say of them. */
const linesIn =
  (compiled: CompiledScenario, versions: readonly Version[], { acts }: RandomRuns) =>
  (of: readonly { readonly beat: string; readonly action: string }[], lang: string | null): TellingLine[] => {
    const shown = (versions.find((v) => v.lang === lang) ?? versions[0])?.scenario ?? compiled.scenario
    return of.map(({ beat, action }) => {
      const label = shown.beats[beat]?.actions?.find((a) => a.id === action)?.label ?? action
      const share = acts.find((act) => act.beat === beat && act.action === action)
      const chance = share === undefined ? null : { with: share.with, without: share.without }
      return { beat, action, label, chance }
    })
  }

/** The acts by which a lazy run has won, but for going along. */
function actsOfLog(compiled: CompiledScenario, { log }: LazyRun): { readonly beat: string; readonly action: string }[] {
  const run = replay(compiled, log)
  // The run was played by the same rules, so its log can always be replayed.
  if (!run.ok) throw new Error(`a run that was played cannot be replayed: ${run.error.code}`)
  return actsIn(compiled, run.value)
}

/** P8: no lazy strategy masters it, and chance hardly ever does. In a control only the highest rung must fail. */
export function thinkingNeeded(
  compiled: CompiledScenario,
  versions: readonly Version[],
  lazy: readonly LazyRun[],
  random: RandomRuns,
): Proof {
  const control = compiled.scenario.kind === 'control'
  const asked: readonly LazyName[] = control ? ['highest-rung'] : lazyNames
  const best = bestLazyRuns(lazy)
  const mastering = asked.map((name) => best[name]).filter(({ mastered }) => mastered)
  const lines = linesIn(compiled, versions, random)
  const hangsOn = random.acts.filter((act) => gainOf(act) > 0).slice(0, MOST_LINES)
  const lucky =
    control || random.mastered < LUCKY
      ? null
      : { mastered: random.mastered, of: random.of, below: LUCKY, lines: lines(hangsOn, null) }
  const [first] = mastering
  if (first !== undefined || lucky !== null) {
    const wins = mastering.map((run): LazyWin => {
      const { rule, instant, followUp, lang, overall } = run
      const ways = lazy.filter((other) => other.rule === rule && other.mastered).length
      return {
        rule,
        instant,
        followUp,
        lang,
        otherWays: ways - 1,
        overall,
        lines: lines(actsOfLog(compiled, run), lang),
      }
    })
    return failed('P8', { code: 'mastered-without-looking', wins, lucky }, (first ?? random.best).log)
  }
  if (control) return proved('P8', { code: 'highest-rung-fails' })
  const unread = versions.map(({ lang }) => lang).filter((lang) => !hasToneWords(lang))
  return proved('P8', { code: 'thinking-needed', mastered: random.mastered, of: random.of, unread })
}
