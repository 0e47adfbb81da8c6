export { createSound } from './create-sound.ts'
export type { SoundHandle, SoundOptions, Tick, Volumes } from './sound-types.ts'
