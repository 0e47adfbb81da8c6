export { createSound } from './create-sound.ts'
export type { SoundHandle, SoundOptions, SpokenLine, Tick, Volumes } from './sound-types.ts'
