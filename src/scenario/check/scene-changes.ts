import { nearest } from '../suggest.ts'
import type { Path } from '../source/document.ts'
import { PIECE_TEXT } from '../vocabulary.ts'
import type { Context } from './context.ts'
import { placeOf, type Setting, settingsByBeat, wordsOfSetting } from './stages.ts'
import { momentsOf } from './walk.ts'

/** F6: what `scene` changes is a set piece of the place the scene is in, and the piece has that state. */
export function checkSceneChanges(check: Context): void {
  const settings = settingsByBeat(check.scenario)
  for (const { path, item, beatId } of momentsOf(check.scenario)) {
    for (const [piece, state] of Object.entries(item.scene ?? {})) {
      if (state === undefined) continue
      for (const place of settings.get(beatId) ?? []) checkPiece(check, [...path, 'scene', piece], piece, state, place)
    }
  }
}

function checkPiece(check: Context, path: Path, piece: string, state: string, place: Setting): void {
  const { pieces } = wordsOfSetting(place)
  const states = Object.hasOwn(pieces, piece) ? pieces[piece] : undefined
  if (states === undefined) {
    const known = Object.keys(pieces)
    check.errorAtKey(path, () => ({
      code: 'unknown-piece',
      written: piece,
      place: placeOf(place),
      known,
      suggestion: nearest(piece, known),
    }))
  } else if (states === 'text') {
    if (state.length > PIECE_TEXT) check.error(path, { code: 'text-too-long', length: state.length, most: PIECE_TEXT })
  } else if (!states.includes(state)) {
    check.error(path, () => ({
      code: 'unknown-state',
      written: state,
      piece,
      known: states,
      suggestion: nearest(state, states),
    }))
  }
}
