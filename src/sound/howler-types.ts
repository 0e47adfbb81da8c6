/** As much of Howler as we use. It is small so that tests can stand in for it. */
export interface HowlLike {
  play(spriteOrId: string | number): number
  pause(id: number): unknown
  stop(id?: number): unknown
  volume(volume: number, id: number): unknown
  fade(from: number, to: number, ms: number, id: number): unknown
  /** Seconds in the whole file. */
  seek(seconds: number, id: number): unknown
  /** −1 left to 1 right. */
  stereo(pan: number, id: number): unknown
  once(event: 'load' | 'loaderror' | 'end' | 'fade', then: () => void, id?: number): unknown
  unload(): unknown
}

export interface HowlWish {
  readonly src: string
  readonly format: string
  /** Offset and length in ms, and whether it loops. */
  readonly sprite: Record<string, [number, number, boolean] | [number, number]>
  /** Played by the browser as it comes, and not decoded first: for a file that is heard once. */
  readonly whole?: boolean
}

export interface HowlerLike {
  /** Opens the one audio context; false where there is none to open. */
  open(): boolean
  /** Whether the browser allows sound by now. */
  running(): boolean
  /** Asks the browser to allow sound; only useful within a gesture. */
  resume(): void
  /** Calls when `running` may have changed. */
  onChange(then: () => void): void
  mute(on: boolean): void
  /** Milliseconds on the clock of the audio context, by which fades run. */
  now(): number
  howl(wish: HowlWish): HowlLike
}
