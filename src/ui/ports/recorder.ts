/** Sound as it is worked with: one channel of `VOICE_RATE` samples a second, −1 to 1. */
export type Samples = Float32Array

/** A recording that is going on. */
export interface Recording {
  /** Ends it and gives what was recorded; null where that cannot be played. */
  stop(): Promise<Samples | null>
  /** Ends it; nothing of it is kept. */
  cancel(): void
}

/** `denied`: the person or the browser refuses the microphone; `none`: there is none; `failed`: it is there and does not work. */
export type NoRecording = 'denied' | 'none' | 'failed'

/** The microphone, and the reading of sound files. */
export interface Recorder {
  /**
   * Asks for the microphone and begins to record. Never rejects.
   * @param onLevel called some ten times a second with how loud it is, 0 to 1
   */
  record(onLevel: (level: number) => void): Promise<Recording | NoRecording>
  /** Unpacks a sound file; null where it is none that this browser can play. Never rejects. */
  decode(bytes: Uint8Array): Promise<Samples | null>
}
