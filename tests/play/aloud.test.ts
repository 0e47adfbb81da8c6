import { describe, expect, it } from 'vitest'
import { createAloud } from '../../src/play/aloud/aloud.ts'
import type { Speaker } from '../../src/play/aloud/speaker.ts'
import { tellingIn } from '../../src/ui/play/aloud/telling.ts'
import { loadWords } from '#words'
import { compile, type LogHead } from '#engine'
import { scenario } from '../support/sample-scenario.ts'
import { traineeIn } from '../support/session-driver.ts'

const words = await loadWords('en')

/** A trainee who hears a scene; what is said ends when the test says so. */
function hears(head: Partial<LogHead> = {}, played = scenario, recordings = false) {
  const trainee = traineeIn({ seed: 3, ...head }, compile(played))
  const said: string[] = []
  let going: (() => void) | null = null
  const speaker: Speaker = {
    say({ text, recorded }, done) {
      said.push(recorded === undefined ? text : `(${recorded} ms) ${text}`)
      going = done
    },
    stop() {
      going = null
    },
    pass: () => undefined,
  }
  const telling = tellingIn({ words, language: 'en', aloud: true, recordings: () => recordings })
  const aloud = createAloud(trainee.session, speaker, telling, { again: 3, handed: 0 })
  return {
    trainee,
    aloud,
    said,
    clock: () => trainee.session.run().clock,
    isSpeaking: () => going !== null,
    ends() {
      const done = going
      going = null
      done?.()
    },
  }
}

describe('A1 a scene that is said aloud', () => {
  it('stands while a line is being said, and goes on after it', () => {
    const { trainee, said, clock, ends } = hears()
    trainee.waits(2)
    expect(said).toEqual(['Sgt. Harmon: Warning’s printed. Sit tight, Mr. Osei.'])
    const at = clock()
    expect(at).toBeLessThan(330)
    trainee.waits(20)
    expect(clock()).toBe(at)
    ends()
    trainee.waits(1)
    expect(clock()).toBe(at + 1000)
  })
  it('says what comes at once one after the other, sounds in words', () => {
    const { trainee, said, ends } = hears()
    trainee.waits(2)
    ends()
    trainee.waits(7)
    ends()
    ends()
    expect(said.slice(1)).toEqual(['[Radio traffic]', 'Dispatch: Four-twelve, your driver is valid, no wants.'])
  })
  it('is silent in a pause, and says again after it what was interrupted', () => {
    const { trainee, said, isSpeaking } = hears()
    trainee.waits(2).pauses()
    expect(isSpeaking()).toBe(false)
    trainee.goesOn()
    expect(said).toHaveLength(2)
    expect(said[1]).toBe(said[0])
  })
  it('stops at stepping in, and goes on with the same line after stepping back', () => {
    const { trainee, said, ends, isSpeaking } = hears()
    trainee.waits(2)
    ends()
    trainee.waits(7).stepsIn()
    expect(isSpeaking()).toBe(false)
    trainee.stepsBack()
    expect(said.slice(1)).toEqual(['[Radio traffic]', '[Radio traffic]'])
  })
  it('says one’s own act while it is seen, once, and lets it be seen until then', () => {
    const { trainee, said, ends } = hears()
    trainee.waits(2)
    ends()
    trainee.waits(7).stepsIn().says('done')
    expect(said.at(-1)).toBe('All done here, Sarge?')
    trainee.waits(20)
    expect(trainee.state().phase).toBe('acting')
    ends()
    trainee.waits(0.1)
    expect(trainee.state().phase).toBe('playing')
    expect(said.filter((text) => text.includes('All done here'))).toHaveLength(1)
  })
  it('says the choices that a question opens after the question, and no more once they close', () => {
    const { aloud, trainee, said, ends, isSpeaking } = hears()
    trainee.waits(2)
    const option = { key: 'one', text: '1. No.', lang: 'en', who: 'you' }
    aloud.open('choices', [option])
    expect(said).toHaveLength(1)
    ends()
    expect(said.at(-1)).toBe('1. No.')
    aloud.open('choices', [option])
    expect(said).toHaveLength(2)
    aloud.open('choices', null)
    expect(isSpeaking()).toBe(false)
  })
  it('leaves a line to the recording that says it, for as long as that lasts', () => {
    const beat = scenario.beats['warning']
    const script = (beat?.script ?? []).map((m) =>
      m.say === undefined ? m : { ...m, voice: { file: 'media/a.wav', ms: 2600, words: m.say } },
    )
    const recorded = { ...scenario, beats: { ...scenario.beats, warning: { ...beat, script } } } as typeof scenario
    const { aloud, trainee, said } = hears({}, recorded, true)
    trainee.waits(2)
    expect(said).toEqual(['(2600 ms) Sgt. Harmon: Warning’s printed. Sit tight, Mr. Osei.'])
    expect(aloud.told()).toEqual([])
  })
  it('untimed, goes on to the next line when it is asked to', () => {
    const { trainee, said } = hears({ pace: 'untimed' })
    trainee.pressesNext().pressesNext()
    expect(said).toHaveLength(2)
    expect(said[1]).toContain('Nobody speaks')
  })
  it('tells nothing that was gone back from, and the line that one went back to', () => {
    const { trainee, said, ends } = hears()
    trainee.waits(2)
    ends()
    trainee.waits(7)
    ends()
    ends()
    trainee.session.rewind?.({ before: 0, since: 400 })
    expect(said.at(-1)).toContain('Sit tight')
  })
  it('lets the clock run as ever when it has ended', () => {
    const { aloud, trainee, clock } = hears()
    trainee.waits(2)
    const at = clock()
    aloud.end()
    trainee.waits(1)
    expect(clock()).toBe(at + 1000)
  })
  it('stands in the log beside the pace, for as long as it is chosen', () => {
    const { trainee } = hears()
    trainee.session.setWaits('program')
    expect(trainee.session.log()).toMatchObject({ pace: 1, waits: 'program' })
    trainee.session.setWaits(null)
    expect(Object.keys(trainee.session.log())).not.toContain('waits')
  })
})
