import type { Settings } from '../../ports/index.ts'

type Volumes = Settings['volumes']

/** One loudness for all three volumes, 0 to 1: the loudest of them. */
export const loudness = (volumes: Volumes): number => Math.max(volumes.voice, volumes.effects, volumes.beds)

/** Makes all three volumes louder or softer and keeps their balance. After silence all three are equal. */
export function withLoudness(volumes: Volumes, to: number): Volumes {
  const from = loudness(volumes)
  const scaled = (volume: number) => (from === 0 ? to : Math.round((volume / from) * to * 100) / 100)
  return { voice: scaled(volumes.voice), effects: scaled(volumes.effects), beds: scaled(volumes.beds) }
}
