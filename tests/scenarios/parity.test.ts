import { beatOf, untouched } from '#engine'
import type { CompiledScenario } from '#engine'
import { describe, expect, test } from 'vitest'
import { compiledOf, shipped } from './library.ts'

/** What can be felt of a scene before anybody acts, counted on the do-nothing run. */
function feel(compiled: CompiledScenario) {
  const run = untouched(compiled)
  const minutes = run.clock / 60_000
  const shown = run.events.flatMap((event) => {
    const moment = event.what === 'moment' ? beatOf(compiled, event.beat).script[event.index]?.moment : undefined
    return moment === undefined ? [] : [moment]
  })
  const beats = run.events.filter((event) => event.what === 'beat').map((event) => beatOf(compiled, event.beat).beat)
  const acts = beats.flatMap((b) => b.actions ?? [])
  const thoughts = shown.filter((m) => m.thought !== undefined)
  return {
    tension: Math.max(0, ...shown.map((m) => m.tension ?? 0)),
    thoughts: thoughts.length / minutes,
    movements: shown.filter((m) => m.does !== undefined && m.cue === undefined).length / minutes,
    cues: shown.filter((m) => m.cue !== undefined).length,
    rebuffs: [...compiled.beats.values()].filter((b) => b.beat.rebuff === true).length,
    intervening: acts.filter((a) => a.kind === 'intervene').length / Math.max(1, acts.length),
    firstOffer: compiled.situations.offers(compiled.situations.first).length,
  }
}

const scored = shipped.filter((id) => compiledOf(id).scenario.tutorial !== true && compiledOf(id).scenario.subject !== 'you')
const of = (kind: 'intervene' | 'control') => scored.filter((id) => compiledOf(id).scenario.kind === kind)
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length

describe('nothing sets the controls apart before they diverge', () => {
  test('at least one scenario in four is a control', () => {
    expect(of('control').length * 4).toBeGreaterThanOrEqual(scored.length)
  })
  test('they reach the tension the others reach', () => {
    expect(of('control').map((id) => [id, feel(compiledOf(id)).tension >= 2])).toEqual(of('control').map((id) => [id, true]))
  })
  test.for(['thoughts', 'movements', 'intervening'] as const)('they have as much of it a minute, or as large a share: %s', (what) => {
    const [a, b] = [of('intervene'), of('control')].map((ids) => mean(ids.map((id) => feel(compiledOf(id))[what])))
    expect((b ?? 0) / (a ?? 1)).toBeGreaterThan(2 / 3)
    expect((b ?? 0) / (a ?? 1)).toBeLessThan(3 / 2)
  })
  test('every control shows movements that could worry one, and brushes off', () => {
    const bare = of('control').filter((id) => feel(compiledOf(id)).cues < 2 || feel(compiledOf(id)).rebuffs === 0)
    expect(bare).toEqual([])
  })
  test('warnings, minutes and pillars of controls are those of others too', () => {
    const seen = (ids: readonly string[]) => new Set(ids.flatMap((id) => compiledOf(id).scenario.warnings ?? []))
    const others = seen(of('intervene'))
    expect([...seen(of('control'))].filter((w) => !others.has(w))).toEqual([])
    const minutes = new Set(of('intervene').map((id) => compiledOf(id).scenario.minutes))
    expect(of('control').filter((id) => !minutes.has(compiledOf(id).scenario.minutes))).toEqual([])
  })
})

describe('nobody’s role is tied to one look', () => {
  const looks = (role: 'wrongdoer' | 'harmed' | 'hero') =>
    scored.flatMap((id) => {
      const { cast, subject, affected = [], kind } = compiledOf(id).scenario
      const who = role === 'hero' ? ['you'] : role === 'harmed' ? affected : kind === 'intervene' ? [subject] : []
      return who.flatMap((name) => cast[name]?.look ?? [])
    })
  test.for(['wrongdoer', 'harmed', 'hero'] as const)('%s: no skin makes up more than half, and there are at least three', (role) => {
    const skins = looks(role).map((l) => l.skin)
    const counts = [...new Set(skins)].map((skin) => skins.filter((s) => s === skin).length)
    expect(counts.length).toBeGreaterThanOrEqual(3)
    expect(Math.max(...counts)).toBeLessThanOrEqual(Math.ceil(skins.length / 2))
  })
  test('each skin that is harmed somewhere also steps in somewhere', () => {
    const heroes = new Set(looks('hero').map((l) => l.skin))
    const wrong = new Set(looks('wrongdoer').map((l) => l.skin))
    expect(looks('harmed').map((l) => l.skin).filter((s) => !heroes.has(s) && !wrong.has(s))).toEqual([])
  })
})
