import { describe, expect, it } from 'vitest'
import { compile, hashOf, logOf, save } from '#engine'
import { beginRun, beginRunFrom, pickUpRun } from '../../src/play/begin-run.ts'
import { finishedRun, reopenRun, replayOfLog } from '../../src/play/finished-run.ts'
import { scene, trainee } from '../engine/scene.ts'

const compiled = compile(scene)
const changed = compile({ ...scene, summary: 'Another one.' })
const head = { seed: 7, mode: 'practice', pace: 1 } as const
const finished = () => trainee().waitsUntil(5).stepsIn().acts('soft').concludes('note').run()

describe('a run', () => {
  it('carries the hash of its scenario from its beginning', () => {
    expect(beginRun(compiled, head).head).toMatchObject({ ...head, scenarioHash: hashOf(compiled) })
  })
  it('begins in the middle of a log with another act, one rewind further', () => {
    const log = logOf(finished())
    const other = beginRunFrom(compiled, { log, entries: 0, at: 5000, act: 'help' })
    expect(other.ok && other.value).toMatchObject({ beat: 'two', clock: 5000, head: { rewinds: 1 } })
    const open = beginRunFrom(compiled, { log, entries: 1, at: 5000 })
    expect(open.ok && open.value.choices).toMatchObject({ by: 'step-in' })
  })
  it('refuses a log or an act that does not fit, by its code', () => {
    const log = logOf(finished())
    expect(beginRunFrom(compiled, { log: { ...log, scenario: 'other' }, entries: 0, at: 0 })).toMatchObject({
      ok: false,
      error: { code: 'wrong-scenario' },
    })
    expect(beginRunFrom(compiled, { log, entries: 0, at: 5000, act: 'firm' })).toMatchObject({
      ok: false,
      error: { code: 'not-on-offer' },
    })
  })
  it('is picked up in its own version only, at its millisecond', () => {
    const saved = save(trainee().waitsUntil(5).stepsIn().run())
    const scenarioHash = hashOf(compiled)
    expect(pickUpRun(compiled, { scenarioHash, saved })).toMatchObject({ clock: 5000, choices: { by: 'step-in' } })
    expect(pickUpRun(compiled, { scenarioHash: '', saved })).toMatchObject({ clock: 5000 })
    expect(pickUpRun(changed, { scenarioHash, saved })).toBe('changed')
    expect(pickUpRun(compiled, { scenarioHash, saved: null })).toBe('gone')
  })
  it('is told when it is done, and told again from its log', () => {
    expect(finishedRun(trainee().waitsUntil(5).run())).toBeNull()
    const told = finishedRun(finished())
    expect(told).toMatchObject({ scenario: scene, card: { kind: 'intervene' }, screenOuts: [] })
    const log = logOf(finished())
    expect(reopenRun(compiled, { scenarioHash: hashOf(compiled), log })).toEqual(told)
    expect(reopenRun(changed, { scenarioHash: hashOf(compiled), log })).toBeNull()
    expect(reopenRun(compiled, { scenarioHash: '', log: null })).toBeNull()
    expect(reopenRun(compiled, { scenarioHash: '', log: logOf(trainee().waitsUntil(5).run()) })).toBeNull()
  })
  it('is shown again at any second', () => {
    const shown = replayOfLog(compiled, logOf(finished()))
    if (!shown.ok) throw new Error(shown.error.code)
    shown.value.seek(1500)
    expect(shown.value.state().view.speech?.text).toBe('Papers, please.')
    shown.value.stepIn()
    expect(shown.value.state().phase).toBe('playing')
    expect(replayOfLog(compiled, { ...logOf(finished()), scenario: 'other' }).ok).toBe(false)
  })
})
