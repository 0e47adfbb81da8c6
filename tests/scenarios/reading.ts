import type { Plan } from '#engine'
import type { Moment } from '#scenario'

type Channel = 'speech' | 'action' | 'thought'

const textsOn: Record<Channel, (m: Moment) => string[]> = {
  speech: (m) => [m.say ?? ''],
  action: (m) => [m.note ?? '', m.does ?? ''],
  thought: (m) => [m.thought ?? ''],
}

/** A text that goes before it can be read. */
export interface Hurried {
  readonly beat: string
  readonly text: string
  /** Characters a second that reading it would take. */
  readonly speed: number
}

/** P9: every text of a script with the reading speed it asks for, while it stays on its channel (R8). */
export function readingSpeeds(plan: Plan): Hurried[] {
  const found: Hurried[] = []
  for (const beat of plan.beats.values()) {
    const end = beat.lasts === Infinity ? beat.read : beat.lasts
    for (const channel of ['speech', 'action', 'thought'] as const) {
      const shown = beat.script
        .map(({ at, moment }) => ({ at, asks: moment.when !== undefined, text: textsOn[channel](moment).join('') }))
        .filter(({ text }) => text !== '')
      for (const [i, { at, asks, text }] of shown.entries()) {
        // Of texts at the same instant that ask facts, only one is said.
        const until = shown.slice(i + 1).find((next) => !(asks && next.asks && next.at === at))?.at ?? end
        found.push({ beat: beat.id, text, speed: text.length / ((until - at) / 1000) })
      }
    }
  }
  return found
}
