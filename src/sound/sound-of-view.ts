import type { View } from '#engine'
import type { Sound } from '#scenario'
import { bedsOfScene, type Layer } from './beds-of-scene.ts'
import type { Bed } from './sources.ts'
import type { files } from './sprites.ts'

export type Foley = keyof (typeof files)['foley']['sprites']
export type Voice = keyof (typeof files)['voice']['sprites']
export type Pulse = View['tension']

/** A sound that is played once: which sprite of which file. */
export type Strike =
  | { readonly file: 'foley'; readonly sprite: Foley }
  | { readonly file: 'voice'; readonly sprite: Voice }

/** What is playing now, of all that a view can ask for. */
export interface Playing {
  readonly layers: readonly Layer[]
  readonly pulse: Pulse
  /** Key of the sound that the last view held, heard or not. */
  readonly heard: string | null
}

/** The changes that make the sound fit a view, as data. A bed's gain is 0 to 1; 0 ends it. */
export type Change =
  | { readonly do: 'bed'; readonly bed: Bed; readonly gain: number }
  | { readonly do: 'pulse'; readonly level: Pulse }
  | { readonly do: 'strike'; readonly strike: Strike }

/** Sounds that come in several takes, so that the same one twice is not the same. */
const takes: Partial<Record<Sound, readonly Foley[]>> = {
  boots: ['boots', 'boots-2'],
  paper: ['paper', 'paper-2'],
}
const radio = ['radio', 'radio-2', 'radio-3'] as const

/** The take belongs to the key, so a replayed run sounds as it did. */
function pick<T>(list: readonly [T, ...T[]] | readonly T[], key: string, otherwise: T): T {
  let sum = 0
  for (const c of key) sum = (sum * 31 + c.charCodeAt(0)) >>> 0
  return list[sum % list.length] ?? otherwise
}

/** The sprite of a sound; `key` says which of its takes. */
export function strikeOf(sound: Sound, key: string): Strike {
  if (sound === 'radio') return { file: 'voice', sprite: pick(radio, key, 'radio') }
  return { file: 'foley', sprite: pick(takes[sound] ?? [sound], key, sound) }
}

/**
 * What a view sounds like, given what is playing: the beds of its place, time and weather, the pulse of its
 * tension, and its sound when that is not the one the view before held (so after going back it is heard again).
 */
export function soundOfView(view: View, playing: Playing): { readonly playing: Playing; readonly changes: Change[] } {
  const layers = bedsOfScene(view.place, view.time, view.weather)
  const heard = view.sound?.key ?? null
  const changes: Change[] = []
  for (const { bed } of playing.layers) {
    if (!layers.some((layer) => layer.bed === bed)) changes.push({ do: 'bed', bed, gain: 0 })
  }
  for (const { bed, gain } of layers) {
    if (!playing.layers.some((layer) => layer.bed === bed && layer.gain === gain))
      changes.push({ do: 'bed', bed, gain })
  }
  if (view.tension !== playing.pulse) changes.push({ do: 'pulse', level: view.tension })
  if (view.sound && heard !== playing.heard) {
    changes.push({ do: 'strike', strike: strikeOf(view.sound.id, view.sound.key) })
  }
  return { playing: { layers, pulse: view.tension, heard }, changes }
}
