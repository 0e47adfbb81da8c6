import type { Draft } from './draft.ts'
import type { Moment, Scenario } from './schema.ts'
import type { Path } from './source/document.ts'

/** A file in which a line is spoken, and how long it is. */
export type Voice = NonNullable<Moment['voice']>

/** A line that can be spoken aloud, in each language by another file. */
export interface VoicePlace {
  /** Of the moment. */
  readonly moment: Path
  /** As translations name its voice: `beats.stop.script.2.voice`. */
  readonly path: string
  /** Its words in the original. */
  readonly text: string
  /** Its voice in the original, where it has one. */
  readonly voice: Draft<Voice> | null
}

/** Whether a path of a translation names a voice and no text. */
export const isVoicePath = (path: string): boolean => /^beats\..+\.script\.\d+\.voice$/.test(path)

/** Every line that is said, in the order of the file. */
export const voicePlaces = (scenario: Draft<Scenario>): readonly VoicePlace[] =>
  Object.entries(scenario.beats ?? {}).flatMap(([beat, of]) =>
    (of?.script ?? []).flatMap((moment, i): VoicePlace[] =>
      moment?.say === undefined
        ? []
        : [
            {
              moment: ['beats', beat, 'script', i],
              path: `beats.${beat}.script.${i}.voice`,
              text: moment.say,
              voice: moment.voice ?? null,
            },
          ],
    ),
  )
