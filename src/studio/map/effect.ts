import { type Draft, type Harm, harms, type Scenario, type Way } from '#scenario'

/**
 * What a way does to the scene, and so how its line is drawn. `silence`: nobody does anything. `stops`: an intervention
 * after which the harm is less, or over. `rebuffed`: one that is brushed off. `passes`: one after which all goes on as if
 * nothing had been said. `turns`: any other. `supports` and `joins`: help beside the conduct, and going along.
 */
export const effects = ['silence', 'stops', 'turns', 'rebuffed', 'passes', 'supports', 'joins'] as const
export type Effect = (typeof effects)[number]

type Beats = NonNullable<Draft<Scenario>['beats']>

const height = (harm: Harm | undefined): number => (harm === undefined ? -1 : harms.indexOf(harm))

export function effectOf({ from, action, to }: Way, beats: Beats): Effect {
  if (action === null) return 'silence'
  const source = beats[from]
  const kind = source?.actions?.[action]?.kind
  if (kind === 'support') return 'supports'
  if (kind === 'comply') return 'joins'
  const target = to === null ? undefined : beats[to]
  if (target === undefined) return 'turns'
  if (target.rebuff === true) return 'rebuffed'
  const outcome = target.ending?.outcome
  if (outcome === 'prevented' || outcome === 'stopped') return 'stops'
  if (silentTargets(source?.then).includes(to ?? '')) return 'passes'
  if (height(target.harm) >= 0 && height(target.harm) < height(source?.harm)) return 'stops'
  return 'turns'
}

const silentTargets = (then: NonNullable<Beats[string]>['then']): readonly (string | undefined)[] =>
  typeof then === 'string' ? [then] : (then ?? []).map((branch) => branch?.go)
