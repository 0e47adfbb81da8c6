import {
  act,
  advance,
  followUp,
  nextStop,
  notice,
  offers,
  optionOf,
  shuffled,
  stepBack,
  stepIn,
  transcript,
  view,
} from '#engine'
import type { Option, Result, Run } from '#engine'
import { lineText, refusalText, silenceText } from '#words'
import type { CommandWords } from '#words'
import type { SpokenIo } from '../command.ts'
import { clockText } from './clock-text.ts'
import { lookLines } from './look-lines.ts'
import { small } from './small.ts'

/** Silences shorter than this are not told, in ms. */
export const SILENCE = 5000

/** How playing ended: the follow-up confirmed, the trainee left, or there was no more input. */
export type Left = 'done' | 'quit' | 'input-ended'

/** A scene being played line by line in a terminal, untimed: the clock moves from stop to stop (R9). */
export class Terminal {
  run: Run
  private readonly io: SpokenIo
  private readonly words: CommandWords['play']
  private told = 0
  private beat = ''
  private atGap = false

  constructor(run: Run, io: SpokenIo) {
    this.run = run
    this.io = io
    this.words = io.words.commands.play
  }

  /** Plays to the end, or until the trainee leaves. */
  async play(): Promise<Left> {
    this.say(this.words.keys)
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
    if (line === 'l' || line === 'look')
      return lookLines(view(this.run), this.io.words).forEach((text) => this.say(text))
    if (this.run.choices !== null) return this.choose(line)
    if (line === '' || line === 'w' || line === 'wait') return this.goOn()
    if (line === 's' || line === 'step in' || line === 'step-in') return this.take(stepIn(this.run))
    this.say(this.words.keys)
  }

  private choose(line: string): void {
    if (line === 'back' || line === 'b') return this.take(stepBack(this.run))
    const waiting = this.run.choices?.by === 'ask'
    if (waiting && (line === '' || line === 'w' || line === 'wait')) return this.goOn()
    const option = /^\d+$/.test(line) ? this.options()[Number(line) - 1] : undefined
    if (option === undefined) return this.say(waiting ? this.words.answering : this.words.choosing)
    this.take(act(this.run, option.id))
  }

  private take(result: Result<Run>): void {
    if (!result.ok) return this.say(refusalText(this.io.words, result.error))
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
    if (passed >= SILENCE) this.say(silenceText(this.io.words, passed))
    this.tell()
    if (this.run.choices !== null && (before.choices === null || before.beat !== this.run.beat)) this.offer()
  }

  /** Everything that has gone by since it was last told. */
  private tell(): void {
    if (this.run.beat !== this.beat) this.gap()
    this.beat = this.run.beat
    const lines = transcript(this.run)
    const { scenario } = this.run.compiled
    for (const line of lines.slice(this.told))
      this.say(`${clockText(line.since)}  ${lineText(this.io.words, scenario, line)}`)
    this.told = lines.length
  }

  private options(): readonly Option[] {
    return shuffled(this.run, offers(this.run)).map(optionOf)
  }

  private offer(): void {
    const asked = this.run.choices?.by === 'ask'
    const rungs = this.io.words.vocabulary.rung
    this.say(asked ? this.words.waiting : this.words.sayIt)
    for (const [i, { label, rung }] of this.options().entries()) {
      const hint = rung === null || this.run.head.mode === 'assessment' ? '' : `  (${small(rungs[rung])})`
      this.say(`  ${i + 1}  ${label}${hint}`)
    }
    this.say(asked ? this.words.answering : this.words.choosing)
  }

  private async followUp(): Promise<Left> {
    const { prompt, items: written } = this.run.compiled.scenario.followUp
    const items = shuffled(this.run, written)
    const ending = view(this.run).ending
    this.gap()
    if (ending !== null) {
      this.say(ending.title)
      this.say(ending.text)
    }
    this.gap()
    this.say(prompt)
    for (const [i, { label }] of items.entries()) this.say(`  ${i + 1}  ${label}`)
    this.say(this.words.whatYouDo)
    for (;;) {
      const line = await this.ask()
      if (line === null) return 'input-ended'
      if (line === 'q' || line === 'quit') return 'quit'
      const numbers = line.split(/[\s,;]+/).filter((n) => n !== '')
      const wrong = numbers.find((n) => !/^\d+$/.test(n) || items[Number(n) - 1] === undefined)
      if (wrong !== undefined) {
        this.say(this.words.notListed(wrong))
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
      this.say(refusalText(this.io.words, result.error))
    }
  }
}
