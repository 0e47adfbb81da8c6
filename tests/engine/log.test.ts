import {
  advance,
  act,
  clockOf,
  compile,
  followUp,
  hashOf,
  logOf,
  notice,
  replay,
  resume,
  runAt,
  save,
  start,
  stepBack,
  stepIn,
  tick,
  view,
  pastsOf,
  upTo,
} from '#engine'
import type { Log, Run } from '#engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scene, taken, trainee } from './scene.ts'

const compiled = compile(scene)
const log = (entries: unknown[], more: object = {}) => ({
  format: 1,
  scenario: 'scene',
  seed: 1,
  mode: 'practice',
  pace: 1,
  entries,
  ...more,
})
const why = (value: unknown) => {
  const r = replay(compiled, value)
  return r.ok ? 'fits' : [r.error.code, r.error.entry ?? null]
}

describe('R6 a log that does not fit is refused with entry number and reason', () => {
  const good = [
    { at: 5000, do: 'step-in' },
    { at: 5000, do: 'act', action: 'soft' },
    { at: 9000, do: 'follow-up', items: ['note'] },
  ]
  it.each([
    ['a good one', log(good), 'fits'],
    ['an unfinished one', log(good.slice(0, 2)), 'fits'],
    ['an unknown action', log([good[0], { at: 5000, do: 'act', action: 'x' }]), ['unknown-action', 2]],
    [
      'an action not on offer yet',
      log([
        { at: 1000, do: 'step-in' },
        { at: 1000, do: 'act', action: 'soft' },
      ]),
      ['not-on-offer', 2],
    ],
    ['closed choices', log([{ at: 5000, do: 'act', action: 'soft' }]), ['choices-closed', 1]],
    [
      'time running backwards',
      log([
        { at: 5000, do: 'notice' },
        { at: 4999, do: 'notice' },
      ]),
      ['time-backwards', 2],
    ],
    ['an act later than its step-in', log([good[0], { at: 5001, do: 'act', action: 'soft' }]), ['clock-stands', 2]],
    ['something after the ending', log([...good.slice(0, 2), { at: 6000, do: 'notice' }]), ['run-over', 3]],
    ['something after the follow-up', log([...good, { at: 9000, do: 'follow-up', items: [] }]), ['already-done', 4]],
    ['a follow-up before the ending', log([{ at: 1000, do: 'follow-up', items: [] }]), ['not-over', 1]],
    [
      'a follow-up item twice',
      log([...good.slice(0, 2), { at: 6000, do: 'follow-up', items: ['note', 'note'] }]),
      ['item-twice', 3],
    ],
    ['another scenario', log(good, { scenario: 'other' }), ['wrong-scenario', null]],
    ['another version', log(good, { scenarioHash: `sha256-${'0'.repeat(64)}` }), ['wrong-hash', null]],
    ['the right version', log(good, { scenarioHash: hashOf(compiled) }), 'fits'],
    ['half a millisecond', log([{ at: 0.5, do: 'notice' }]), ['bad-log', 1]],
    ['an unknown input', log([{ at: 1, do: 'shout' }]), ['bad-log', 1]],
    ['an unknown key', log(good, { score: 100 }), ['bad-log', null]],
    ['another format', log(good, { format: 2 }), ['bad-log', null]],
    ['no log at all', null, ['bad-log', null]],
  ])('%s', (_name, value, expected) => expect(why(value)).toEqual(expected))

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(replay(compiled, value).ok).toBe(false)
      }),
    )
  })
})

/** Any way through the scene: waits and inputs, those that do not fit left out. */
const inputs = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 9000 }) }),
    fc.record({ do: fc.constantFrom('notice' as const, 'step-in' as const, 'step-back' as const) }),
    fc.record({ do: fc.constant('act' as const), action: fc.constantFrom('soft', 'help', 'why', 'boot-act', 'firm') }),
    fc.record({ do: fc.constant('follow-up' as const), items: fc.subarray(['note', 'drop']) }),
  ),
  { maxLength: 25 },
)
type Input = Parameters<Parameters<typeof inputs.map>[0]>[0][number]

function apply(run: Run, input: Input): Run {
  if (input.do === 'wait') return advance(run, input.ms)
  const taken = {
    notice: () => notice(run),
    'step-in': () => stepIn(run),
    'step-back': () => stepBack(run),
    act: () => act(run, input.do === 'act' ? input.action : ''),
    'follow-up': () => followUp(run, input.do === 'follow-up' ? input.items : []),
  }[input.do]()
  return taken.ok ? taken.value : run
}

const play = (list: Input[]) => list.reduce(apply, start(compiled))
/** What of a run must be equal: all but the shared compiled scenario. */
const plain = ({ compiled: _compiled, situation: _situation, cues, ...rest }: Run) => ({ ...rest, cues: [...cues] })

describe('a run is a pure function of scenario and log', () => {
  it('replaying the log of any run, to its clock, equals the run', () => {
    fc.assert(
      fc.property(inputs, (list) => {
        const run = play(list)
        const again = taken(replay(compiled, JSON.parse(JSON.stringify(logOf(run))) as Log))
        expect(plain(advance(again, run.clock - again.clock))).toEqual(plain(run))
      }),
    )
  })
  it('saving and resuming at any instant changes nothing', () => {
    fc.assert(
      fc.property(inputs, fc.nat(25), (list, n) => {
        const half = play(list.slice(0, n))
        const resumed = taken(resume(compiled, JSON.parse(JSON.stringify(save(half)))))
        expect(plain(list.slice(n).reduce(apply, resumed))).toEqual(plain(play(list)))
      }),
    )
  })
  it('advancing in one step or in a thousand is the same', () => {
    fc.assert(
      fc.property(inputs, fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 40 }), (list, steps) => {
        const from = play(list)
        const small = steps.reduce(advance, from)
        expect(plain(small)).toEqual(
          plain(
            advance(
              from,
              steps.reduce((a, b) => a + b, 0),
            ),
          ),
        )
      }),
    )
  })
  it('the view at t is the view of the run as it was at t', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: 40_000 }), (list, t) => {
        const run = play(list)
        fc.pre(t <= run.clock)
        expect(view(run, t)).toEqual(view(runAt(run, t)))
      }),
    )
  })
  it('its pasts are the same in whatever order they are asked for', () => {
    fc.assert(
      fc.property(inputs, fc.array(fc.nat(25), { maxLength: 8 }), (list, asked) => {
        const run = play(list)
        const pastAfter = pastsOf(run)
        for (const n of asked) expect(plain(pastAfter(n))).toEqual(plain(upTo(run, n)))
      }),
    )
  })
  it('a saved run that is damaged, or stops before its last input, is refused', () => {
    const saved = save(trainee().waitsUntil(5).notices().run())
    expect(resume(compiled, { ...saved, clock: 4000 }).ok).toBe(false)
    expect(resume(compiled, 'x').ok).toBe(false)
  })
})

describe('the clock', () => {
  it('A1 pace stretches time; untimed and paused stand still', () => {
    expect(tick(clockOf(2), 1000).ms).toBe(500)
    expect(tick(clockOf('untimed'), 1000).ms).toBe(0)
    expect(tick({ ...clockOf(1), paused: true }, 1000).ms).toBe(0)
  })
  it('loses no time however small the steps', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 1.5, 2, 4, 10),
        fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { maxLength: 200 }),
        (pace, steps) => {
          let clock = clockOf(pace)
          let ms = 0
          for (const step of steps) {
            const passed = tick(clock, step)
            clock = passed.clock
            ms += passed.ms
          }
          const whole = steps.reduce((a, b) => a + b, 0) / pace
          expect(Math.abs(ms - whole)).toBeLessThan(1 + 1e-3)
        },
      ),
    )
  })
})
