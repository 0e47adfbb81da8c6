import {
  act,
  advance,
  followUp,
  nextStop,
  notice,
  offers,
  optionOf,
  refusalText,
  shuffled,
  stepBack,
  stepIn,
  transcript,
  view,
} from '#engine'
import type { Option, Result, Run, Rung } from '#engine'
import type { CommandIo } from '../command.ts'
import { clockText, silenceText } from './clock-text.ts'
import { lineText } from './line-text.ts'
import { lookText } from './look-text.ts'

/** Silences shorter than this are not told, in ms. */
const SILENCE = 5000
const KEYS = 'Enter: on · n: something’s off · s: step in · l: look · q: leave'
const CHOOSING = 'a number: say or do it · back: say nothing'
const ANSWERING = 'a number: answer · Enter: say nothing, on · back: close · n · l · q'

const rungWords: Record<Rung, string> = {
  probe: 'ask',
  alert: 'say what you see',
  challenge: 'tell them to stop',
  'take-action': 'do it',
}

/** How playing ended: the follow-up confirmed, the trainee left, or there was no more input. */
export type Left = 'done' | 'quit' | 'input-ended'

/** A scene being played line by line in a terminal, untimed: the clock moves from stop to stop (R9). */
export class Terminal {
  run: Run
  private readonly io: CommandIo
  private told = 0
  private beat = ''
  private atGap = false

  constructor(run: Run, io: CommandIo) {
    this.run = run
    this.io = io
  }

  /** Plays to the end, or until the trainee leaves. */
  async play(): Promise<Left> {
    this.say(KEYS)
    this.tell()
    while (this.run.phase === 'playing') {
      const line = await this.ask()
      if (line === null) return 'input-ended'
      if (line === 'q' || line === 'quit') return 'quit'
      this.answer(line)
    }
    while (nextStop(this.run) !== null) this.goOn()
    return this.followUp()
  }

  private say(text: string): void {
    this.io.out(text)
    this.atGap = text === ''
  }

  /** An empty line, unless there is one already. */
  private gap(): void {
    if (!this.atGap) this.say('')
  }

  private async ask(): Promise<string | null> {
    const line = await this.io.readLine('> ')
    if (line === null) this.say('')
    return line?.trim().toLowerCase() ?? null
  }

  private answer(line: string): void {
    if (line === 'n' || line === 'notice') return this.take(notice(this.run))
    if (line === 'l' || line === 'look') return lookText(view(this.run)).forEach((text) => this.say(text))
    if (this.run.choices !== null) return this.choose(line)
    if (line === '' || line === 'w' || line === 'wait') return this.goOn()
    if (line === 's' || line === 'step in' || line === 'step-in') return this.take(stepIn(this.run))
    this.say(KEYS)
  }

  private choose(line: string): void {
    if (line === 'back' || line === 'b') return this.take(stepBack(this.run))
    const waiting = this.run.choices?.by === 'ask'
    if (waiting && (line === '' || line === 'w' || line === 'wait')) return this.goOn()
    const option = /^\d+$/.test(line) ? this.options()[Number(line) - 1] : undefined
    if (option === undefined) return this.say(waiting ? ANSWERING : CHOOSING)
    this.take(act(this.run, option.id))
  }

  private take(result: Result<Run>): void {
    if (!result.ok) return this.say(refusalText(result.error))
    this.run = result.value
    this.tell()
    if (this.run.choices !== null && this.run.entries.at(-1)?.do === 'step-in') this.offer()
  }

  /** On to the next stop at which there is something to tell, to answer, or a new beat. A change of face alone is passed over. */
  private goOn(): void {
    const before = this.run
    for (let stop = nextStop(this.run); stop !== null; stop = nextStop(this.run)) {
      this.run = advance(this.run, stop - this.run.clock)
      const { beat, choices } = this.run
      if (beat !== before.beat || choices !== before.choices || transcript(this.run).length > this.told) break
    }
    const passed = this.run.clock - before.clock
    if (passed >= SILENCE) this.say(silenceText(passed))
    this.tell()
    if (this.run.choices !== null && (before.choices === null || before.beat !== this.run.beat)) this.offer()
  }

  /** Everything that has gone by since it was last told. */
  private tell(): void {
    if (this.run.beat !== this.beat) this.gap()
    this.beat = this.run.beat
    const lines = transcript(this.run)
    for (const line of lines.slice(this.told))
      this.say(lineText(line, this.run.compiled.scenario, clockText(line.since)))
    this.told = lines.length
  }

  private options(): readonly Option[] {
    return shuffled(this.run, offers(this.run)).map(optionOf)
  }

  private offer(): void {
    const asked = this.run.choices?.by === 'ask'
    this.say(asked ? 'Someone is waiting for your answer.' : 'Say it out loud. Then pick the closest.')
    for (const [i, { label, rung }] of this.options().entries()) {
      const hint = rung === null || this.run.head.mode === 'assessment' ? '' : `  (${rungWords[rung]})`
      this.say(`  ${i + 1}  ${label}${hint}`)
    }
    this.say(asked ? ANSWERING : CHOOSING)
  }

  private async followUp(): Promise<Left> {
    const { prompt, items } = this.run.compiled.scenario.followUp
    const ending = view(this.run).ending
    this.gap()
    if (ending !== null) {
      this.say(ending.title)
      this.say(ending.text)
    }
    this.gap()
    this.say(prompt)
    for (const [i, { label }] of items.entries()) this.say(`  ${i + 1}  ${label}`)
    this.say('Type the numbers of what you do, in order; only Enter for none of it.')
    for (;;) {
      const line = await this.ask()
      if (line === null) return 'input-ended'
      if (line === 'q' || line === 'quit') return 'quit'
      const numbers = line.split(/[\s,;]+/).filter((n) => n !== '')
      const wrong = numbers.find((n) => !/^\d+$/.test(n) || items[Number(n) - 1] === undefined)
      if (wrong !== undefined) {
        this.say(`There is no ${wrong} on the list.`)
        continue
      }
      const result = followUp(
        this.run,
        numbers.flatMap((n) => items[Number(n) - 1]?.id ?? []),
      )
      if (result.ok) {
        this.run = result.value
        return 'done'
      }
      this.say(refusalText(result.error))
    }
  }
}
