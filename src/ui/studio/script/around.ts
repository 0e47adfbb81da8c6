import type { Draft, Scenario } from '#scenario'
import type { Around } from './use-script.tsx'

/** What the lines of a script need to know of its scenario. */
export function aroundOf(
  draft: Draft<Scenario>,
  { pictures, staleVoices, editable }: Pick<Around, 'pictures' | 'staleVoices' | 'editable'>,
): Around {
  const beats = draft.beats ?? {}
  return {
    editable,
    cast: Object.entries(draft.cast ?? {}).map(([id, person]) => ({ id, name: person?.name || id })),
    beats: Object.keys(beats),
    facts: Object.entries(draft.facts ?? {}).flatMap(([id, start]) => (start === undefined ? [] : [{ id, start }])),
    cues: Object.entries(beats).flatMap(([beat, written]) =>
      (written?.script ?? []).flatMap((moment) =>
        moment?.cue?.id === undefined ? [] : [{ id: moment.cue.id, text: moment.cue.text ?? '', beat }],
      ),
    ),
    place: draft.stage?.place ?? null,
    subject: draft.subject ?? null,
    kind: draft.kind ?? 'intervene',
    lang: draft.lang ?? 'en',
    pictures,
    staleVoices,
  }
}
