import { compile } from '#engine'
import { proveLibrary } from '#prove'
import type { BeatFeature, LibraryFindings } from '#prove'
import type { Beat, Kind, Moment } from '#scenario'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgedBeats } from '../../../src/prove/library/judged-beats.ts'
import { made, shelf, shelved } from './tiny-library.ts'
import type { MadeBeat } from './tiny-library.ts'

type Act = MadeBeat['actions'][number]
const act = (kind: Act['kind'], quality = 3): Act => ({ kind, label: '“Hm.”', quality })
const ask = act('intervene')
const help = act('support')
const go = act('comply')
const moves = (n: number): Moment[] => Array.from({ length: n }, () => ({ who: 'boss', does: 'nods' }))

/** Four beats that look the same in every scenario, whatever its kind. */
const plain: readonly MadeBeat[] = [
  { actions: [ask, help], script: [{ thought: 'Hm.', inhibitor: 'ambiguity' }] },
  { actions: [ask, go, ask], script: [{ tension: 2 }, ...moves(1)] },
  { actions: [ask, go, help], script: moves(2), also: { rebuff: true } },
  { actions: [ask, ask], script: [{ tension: 1 }], also: { ask: 4 } },
]

/** A library whose beats depend on the kind of scenario, or on more. */
const library = (beats: (kind: Kind, i: number) => readonly MadeBeat[]) =>
  shelf.map(([id, kind], i) => made(id, kind, beats(kind, i)))
const proved = (scenarios: ReturnType<typeof library>): LibraryFindings =>
  proveLibrary(scenarios.map((scenario) => shelved(scenario)))
const controlsProof = ({ proofs }: LibraryFindings) => proofs.find(({ id }) => id === 'P13')

/** The plain beats, those of controls changed. */
const inControls = (change: (beat: MadeBeat) => MadeBeat) =>
  library((kind) => (kind === 'control' ? plain.map(change) : plain))
const withActs = (beat: MadeBeat, ...acts: readonly Act[]): MadeBeat => ({
  ...beat,
  actions: [...beat.actions, ...acts],
})
const withMoments = (beat: MadeBeat, ...moments: readonly Moment[]): MadeBeat => ({
  ...beat,
  script: [...(beat.script ?? []), ...moments],
})
const physical = (beat: Beat): Beat => ({
  ...beat,
  actions: beat.actions?.map((a) => (a.kind === 'intervene' ? { ...a, rung: 'take-action' } : a)),
})

describe('P13', () => {
  test('holds where beats look the same in both kinds', () => {
    const findings = proved(library(() => plain))
    expect(controlsProof(findings)).toMatchObject({
      holds: true,
      finding: { code: 'controls-hidden', accuracy: 0.5, most: 0.65 },
    })
    expect(findings.controls).toMatchObject({ intervene: 24, control: 12, pair: 0.5 })
  })

  test.for<[BeatFeature, (beat: MadeBeat) => MadeBeat]>([
    ['helping', (beat) => ({ ...beat, actions: [ask, help, help, ...beat.actions.slice(2)] })],
    ['going-along', (beat) => ({ ...beat, actions: beat.actions.map((a) => (a === go ? ask : a)) })],
    ['options', (beat) => withActs(beat, ask, ask, ask)],
    ['rebuff', (beat) => ({ ...beat, also: { ...beat.also, rebuff: true } })],
    ['ask', (beat) => ({ ...beat, also: { ...beat.also, ask: 4 } })],
    ['thoughts', (beat) => withMoments(beat, { thought: 'Hm.', inhibitor: 'ambiguity' })],
    ['tension', (beat) => withMoments(beat, { tension: 3 })],
    ['movements', (beat) => withMoments(beat, ...moves(3))],
    ['insets', (beat) => withMoments(beat, { at: 0, inset: 'watch' }, { at: 1, inset: 'badge-shown' })],
  ])('fails where only controls show it: %s', ([feature, change]) => {
    const proof = controlsProof(proved(inControls(change)))
    expect(proof).toMatchObject({ holds: false, finding: { code: 'controls-show', features: [feature] } })
  })

  test('fails where only intervene scenarios have physical acts', () => {
    const scenarios = library(() => plain).map((scenario) =>
      scenario.kind === 'control'
        ? scenario
        : {
            ...scenario,
            beats: Object.fromEntries(Object.entries(scenario.beats).map(([id, beat]) => [id, physical(beat)])),
          },
    )
    expect(controlsProof(proved(scenarios))).toMatchObject({
      holds: false,
      finding: { features: ['physical'], accuracy: 1 },
    })
  })

  test('fails by two features together, neither of which tells alone', () => {
    const both = [withMoments({ actions: [ask, help] }, ...moves(2)), { actions: [ask, go] }]
    const either = [withMoments({ actions: [ask, go] }, ...moves(2)), { actions: [ask, help] }]
    const { controls, ...findings } = proved(library((kind) => (kind === 'control' ? both : either)))
    expect(Math.max(...(controls?.alone.map(({ accuracy }) => accuracy) ?? []))).toBeLessThanOrEqual(0.5)
    expect(controls?.pair).toBe(1)
    expect(controls?.telling).toHaveLength(2)
    expect(controls?.telling).toContain('movements')
    expect(findings.proofs[0]?.holds).toBe(false)
  })

  test('what only one scenario shows is no rule: it is judged by the others', () => {
    const findings = proved(
      library((kind, i) =>
        i === 0 || i === 6 ? plain.map((b) => withActs(b, kind === 'control' ? help : go)) : plain,
      ),
    )
    expect(controlsProof(findings)?.holds).toBe(true)
  })

  test('kinds count the same, however many there are of each', () => {
    // Half the beats of controls are told by their helping line, and no beat of the others is.
    const lean = { actions: [ask, go] }
    const { controls } = proved(
      library((kind) => (kind === 'control' ? [lean, { actions: [ask, help] }] : [lean, lean])),
    )
    expect(controls?.alone.find(({ feature }) => feature === 'helping')).toMatchObject({
      accuracy: 0.75,
      control: 0.5,
      intervene: 0,
      cuts: [{ feature: 'helping', least: 1 }],
      says: [
        { reaches: [false], kind: 'intervene' },
        { reaches: [true], kind: 'control' },
      ],
    })
  })

  test('tells of each beat whether it was told', () => {
    const { controls } = proved(inControls((beat) => withMoments(beat, ...moves(3))))
    expect(controls?.beats.filter(({ right }) => right !== 1)).toEqual([])
    expect(controls?.beats.map(({ scenario, kind, beat }) => `${scenario} ${kind} ${beat}`)).toContain(
      'yard control b3',
    )
  })

  test('does not depend on the order of the scenarios', () => {
    const scenarios = inControls((beat) => withActs(beat, help))
    const told = proved(scenarios)
    fc.assert(
      fc.property(fc.shuffledSubarray(scenarios, { minLength: scenarios.length }), (shuffled) => {
        expect(proved(shuffled)).toEqual(told)
      }),
      { numRuns: 5 },
    )
  })

  test('with one control, or none, there is nothing to learn from', () => {
    const scenarios = inControls((beat) => withActs(beat, help))
    for (const some of [scenarios.slice(0, 7), scenarios.slice(0, 6)]) {
      expect(controlsProof(proved(some))).toMatchObject({ holds: true, finding: { code: 'too-few-controls' } })
    }
  })
})

describe('the beats of P13', () => {
  /** Beats in the order in which they lead on, with what is changed in each. */
  const of = (kind: Kind, ...beats: readonly Partial<Beat>[]) => {
    const scenario = made(
      'x',
      kind,
      beats.map((also) => ({ actions: [ask], also })),
    )
    return judgedBeats(compile(scenario))
  }
  const ids = (beats: ReturnType<typeof of>): string[] => beats.map(({ beat }) => beat)
  const cue: Moment = { who: 'boss', say: 'Hm.', cue: { id: 'seen', text: 't' } }
  const silent: Partial<Beat> = { script: [] }

  test('begin with the first cue, which may come late in its beat', () => {
    expect(ids(of('control', silent, { script: [{ who: 'boss', say: 'Hm.' }, cue] }, silent))).toEqual(['b1', 'b2'])
  })

  test('end before the violation, and what comes after it is none', () => {
    const harms = [{ harm: 'building' }, { harm: 'violation' }, { harm: 'building' }] as const
    expect(ids(of('intervene', ...harms))).toEqual(['b0'])
    expect(ids(of('intervene', { harm: 'irreversible' }))).toEqual([])
  })

  test('include one that can be reached both past the violation and without it', () => {
    const around = { then: [{ when: { calm: true }, go: 'b2' }, { go: 'b1' }] }
    expect(ids(of('intervene', around, { harm: 'violation' }, {}))).toEqual(['b0', 'b2'])
  })

  test('have the tension they are entered with, the highest of all ways', () => {
    const loud = { script: [cue, { tension: 3 }, { tension: 2 }] }
    const fork = { ...loud, then: [{ when: { calm: true }, go: 'b2' }, { go: 'b1' }] }
    const beats = of('control', fork, { script: [{ tension: 1 }] }, silent, { script: [{ tension: 0 }] })
    expect(beats.map(({ features }) => features.tension)).toEqual([3, 2, 2, 2])
  })
})
