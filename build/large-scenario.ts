import { seeded } from '#engine'
import { rungs } from '#scenario'
import type { Action, Beat, Facts, Moment, Rung, Scenario } from '#scenario'

/** How a large scenario is made. */
export interface LargeOptions {
  readonly seed: number
  /** Beats, the four endings included. */
  readonly beats: number
  /** Facts: of three two are booleans, one an integer. */
  readonly facts: number
  /** For how much of the scene a fact is set and asked, 0 to 1. */
  readonly span: number
}

/** Beats of a stage: what goes on, being brushed off, being brushed off again, and an aside. */
const STAGE = 4

type When = NonNullable<Action['when']>
type Change = NonNullable<Action['set']>

const end = (outcome: 'prevented' | 'stopped' | 'late' | 'unchecked'): Beat => ({
  harm: outcome === 'unchecked' ? 'irreversible' : 'none',
  ending: { outcome, title: 'Over', text: 'It is over.' },
})

const above = (rung: Rung): Rung => rungs[Math.min(rungs.indexOf(rung) + 1, rungs.length - 1)] ?? rung

const harmAt = (part: number): Beat['harm'] =>
  part < 0.05 ? 'none' : part < 0.5 ? 'building' : part < 0.9 ? 'violation' : 'irreversible'

/**
 * A made-up scenario of any size, the same for the same options: one stage after another, in each of which one can speak up, be
 * brushed off, climb, turn aside and come back. Acts and moments set facts; conditions of acts, moments and branches ask them.
 */
export function largeScenario({ seed, beats, facts, span }: LargeOptions): Scenario {
  const chance = seeded(seed)
  const below = (n: number): number => Math.floor(chance() * n)
  const stages = Math.floor((beats - 4) / STAGE)
  const names = Array.from({ length: facts }, (_, i) => ({
    name: `fact-${i}`,
    whole: i % 3 === 2,
    from: (i / facts) * (1 - span) * stages,
  }))
  const liveAt = (stage: number) => names.filter(({ from }) => stage >= from && stage <= from + span * stages)
  const pick = (stage: number) => {
    const live = liveAt(stage)
    return live[below(live.length)]
  }
  const asked = (stage: number): When | undefined => {
    const fact = pick(stage)
    if (fact === undefined) return undefined
    return { [fact.name]: fact.whole ? (chance() < 0.5 ? { min: below(3) } : { max: below(3) }) : chance() < 0.5 }
  }
  const change = (stage: number): Change | undefined => {
    const fact = pick(stage)
    if (fact === undefined || chance() < 0.5) return undefined
    return { [fact.name]: fact.whole ? (chance() < 0.5 ? 1 : -1) : chance() < 0.5 }
  }
  const main = (stage: number): string => (stage < stages ? `main-${stage}` : 'gone')
  const act = (id: string, rest: Pick<Action, 'kind' | 'quality' | 'then'> & Partial<Action>): Action => ({
    id,
    label: '“Sarge.”',
    why: 'One can.',
    ...(rest.kind === 'intervene' ? { to: 'boss' } : {}),
    ...rest,
  })
  const branched = (stage: number, one: string, other: string): Action['then'] => {
    const when = chance() < 0.4 ? asked(stage) : undefined
    return when === undefined ? one : [{ when, go: other }, { go: one }]
  }
  const made: Record<string, Beat> = {}
  for (let stage = 0; stage < stages; stage++) {
    const part = stage / stages
    const harm = harmAt(part)
    const needs = part < 0.3 ? 'probe' : part < 0.6 ? 'alert' : 'challenge'
    const firmer = above(needs)
    // Where no harm is building, nothing is needed.
    const from = (rung: Rung): Rung | undefined => (harm === 'none' ? undefined : rung)
    const good = harm === 'irreversible' ? 'too-late' : harm === 'violation' ? 'halted' : 'good'
    const set = () => change(stage)
    const sometimes = () => (chance() < 0.15 ? asked(stage) : undefined)
    const script: Moment[] = [
      {
        at: 0,
        who: 'boss',
        say: 'Wait here.',
        ...(stage % 5 === 1 ? { cue: { id: `cue-${stage}`, text: 'He goes on.' } } : {}),
      },
      { at: 3, who: 'boss', say: 'Well?', when: sometimes(), set: set() },
    ]
    const next = main(stage + 1)
    made[main(stage)] = {
      harm,
      needs: from(needs),
      actBy: part < 0.4 && (stage + 1) / stages >= 0.4 ? true : undefined,
      lasts: 8,
      then: next,
      script,
      actions: [
        act('watch', { kind: 'comply', quality: 1, set: set(), then: branched(stage, next, `aside-${stage}`) }),
        act('hint', {
          kind: 'intervene',
          rung: 'probe',
          quality: 2,
          set: set(),
          then: branched(stage, next, `brushed-${stage}`),
        }),
        act('ask', {
          kind: 'intervene',
          rung: needs,
          quality: 3,
          when: sometimes(),
          set: set(),
          then: `brushed-${stage}`,
        }),
        act('speak', { kind: 'intervene', rung: firmer, quality: 4 + below(2), set: set(), then: `brushed-${stage}` }),
        act('grab', {
          kind: 'intervene',
          rung: 'take-action',
          quality: 2,
          set: set(),
          then: branched(stage, next, main(stage + 2)),
        }),
      ],
    }
    made[`brushed-${stage}`] = {
      harm,
      needs: from(firmer),
      rebuff: true,
      lasts: 6,
      then: next,
      actions: [
        act('drop', { kind: 'comply', quality: 1, set: set(), then: next }),
        act('again', {
          kind: 'intervene',
          rung: firmer,
          quality: 3 + below(2),
          set: set(),
          then: branched(stage, `again-${stage}`, next),
        }),
        act('climb', {
          kind: 'intervene',
          rung: above(firmer),
          quality: 5,
          set: set(),
          then: branched(stage, good, `again-${stage}`),
        }),
      ],
    }
    made[`again-${stage}`] = {
      harm,
      needs: from(above(firmer)),
      rebuff: true,
      lasts: 6,
      then: next,
      actions: [
        act('ask', { kind: 'intervene', rung: 'probe', quality: 3, set: set(), then: `aside-${stage}` }),
        act('climb', { kind: 'intervene', rung: above(above(firmer)), quality: 4, set: set(), then: good }),
      ],
    }
    made[`aside-${stage}`] = {
      harm,
      needs: from(needs),
      lasts: 5,
      then: next,
      actions: [
        act('help', { kind: 'support', quality: 4, set: set(), then: next }),
        act('speak', { kind: 'intervene', rung: needs, quality: 4, set: set(), then: branched(stage, next, good) }),
      ],
    }
  }
  const start: Facts = Object.fromEntries(names.map(({ name, whole }) => [name, whole ? 0 : false]))
  return {
    format: 2,
    id: 'large',
    kind: 'intervene',
    pillar: 'misconduct',
    title: 'Large',
    summary: 'A long stop.',
    minutes: 7,
    role: 'You are Officer Lee.',
    stage: { place: 'roadside', time: 'night' },
    cast: { you: { name: 'Lee', rank: 'officer' }, boss: { name: 'Ames', rank: 'sergeant' } },
    subject: 'boss',
    facts: start,
    start: 'main-0',
    beats: { ...made, good: end('prevented'), halted: end('stopped'), 'too-late': end('late'), gone: end('unchecked') },
    followUp: {
      prompt: 'And now?',
      items: [{ id: 'note', label: 'Write it down', worth: 'required', why: 'It counts.' }],
    },
    debrief: { affectedView: 'I waited.', points: ['Speak early.'], questions: ['What held you back?'] },
  }
}
