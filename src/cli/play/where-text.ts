import type { Place, Time, Weather } from '#engine'
import type { SpokenWords } from '../command.ts'

/** Where and when a scene plays, and in what weather where there is any. */
export interface Where {
  readonly place: Place
  readonly time: Time
  readonly weather?: Weather | undefined
}

/** Where and when a scene plays: "Sally port, at night, in the rain." */
export function whereText({ place, time, weather = 'clear' }: Where, { vocabulary, commands }: SpokenWords): string {
  return commands.play.where(
    vocabulary.place[place],
    vocabulary.time[time],
    weather === 'clear' ? null : vocabulary.weather[weather],
  )
}
