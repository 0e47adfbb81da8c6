import { describe, expect, it } from 'vitest'
import { compile, hashOf, replay } from '#engine'
import { parseLocale, parseScenario, scenarioHash, translate } from '#scenario'
import { scorecard } from '#score'
import { readFileSync } from 'node:fs'
import type { Opened } from '../../src/app/library.ts'
import { begin, beginFrom, finishedOf, pickUp } from '../../src/app/player.ts'
import type { DrivenSession } from '../../src/play/session-types.ts'
import { traineeAt } from '../support/session-driver.ts'

const file = (name: string) => readFileSync(new URL(`../../scenarios/long-stop/${name}`, import.meta.url))
const { scenario: original } = parseScenario(file('scenario.json'), 'scenario.json')
if (original === null) throw new Error('long-stop is at fault')
const { locale } = parseLocale(file('locales/es.json'), 'es.json', original)
if (locale === null) throw new Error('its translation is at fault')

const inSpanish = { original, translation: locale }
const inEnglish = { original, translation: null }
const nothing = { id: 'none', note: () => undefined, leave: () => undefined }
const head = { seed: 7, mode: 'practice', pace: 1 } as const

const started = (opened: Opened) => traineeAt(() => begin(opened, head, nothing) as DrivenSession)

/** Steps in after the licence went into the pocket, says the good line, and does what must be done afterwards. */
const played = (opened: Opened) =>
  started(opened)
    .waitsUntil(12_000)
    .stepsIn()
    .says('call-in')
    .skips()
    .waitsUntil(21_500)
    .notices()
    .stepsIn()
    .says('run-it-back')
    .skips()
    .waitsForTheEnding()
    .concludes('real-times', 'talk-to-harmon').session

describe('F14 a run in another language', () => {
  it('is shown in that language, and says so', () => {
    const finished = finishedOf(played(inSpanish))
    expect(finished?.scenario).toMatchObject({ lang: 'es', title: 'La parada larga' })
    expect(finished?.writtenIn).toBe('en')
    expect(finished?.quotable).toEqual(inEnglish.original.rights?.map(({ source }) => source))
    expect(finishedOf(played(inEnglish))?.writtenIn).toBeUndefined()
  })

  it('has the log of the original, which scores it the same', () => {
    const finished = finishedOf(played(inSpanish))
    const again = replay(compile(original), finished?.log)
    expect(again.ok && scorecard(again.value)).toEqual({ ok: true, value: finished?.card })
    expect(finishedOf(played(inEnglish))?.card).toEqual(finished?.card)
  })

  it('has the hash of the original', () => {
    const plan = compile({ ...translate(original, locale.texts), lang: 'es' }, original)
    expect(hashOf(plan)).toBe(scenarioHash(original))
    expect(scenarioHash(plan.scenario)).not.toBe(scenarioHash(original))
  })

  it('is picked up, and played on from its middle, in another language', () => {
    const { session } = started(inSpanish).waits(10)
    const saved = { log: session.log(), clock: session.state().clock }
    const onward = pickUp(inEnglish, { saved, scenarioHash: scenarioHash(original) }, nothing)
    if (typeof onward === 'string') throw new Error(onward)
    expect(onward.state()).toMatchObject({ clock: saved.clock, scenario: { title: 'The long stop' } })
    const log = played(inSpanish).log()
    const from = beginFrom(inEnglish, { log, entries: 2, at: 12_000, act: undefined } as never, nothing)
    expect(from.state().scenario.title).toBe('The long stop')
  })
})
