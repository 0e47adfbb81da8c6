import type { View } from '#engine'
import { ownPictureSeen, peopleSeen, placeSeen } from '#words'
import type { SpokenWords } from '../command.ts'

/** *Look*: what can be seen now, the place first, then a line for each person in the picture (R1). */
export function lookLines(view: View, words: SpokenWords): string[] {
  const { seen } = words.commands.play
  const people = peopleSeen(words, view).map(({ name, rank, how, lastDid }) =>
    [`${seen(name, rank)}. ${how}`, ...(lastDid === null ? [] : [lastDid])].join(' '),
  )
  const close = ownPictureSeen(words, view)
  return [placeSeen(words, view), ...(close === null ? [] : [close]), ...people]
}
