import { useLayoutEffect } from 'preact/hooks'
import type { Scenario } from '#scenario'
import { useStudio } from '../workbench/use-studio.tsx'

/** Lets what is played of a scenario have the own files of the open draft: pictures of insets, and voices. */
export function useLendMedia(scenario: Scenario): void {
  const { parts, draft, files } = useStudio()
  // Before a panel asks for a picture, and the sound for a voice.
  useLayoutEffect(() => {
    parts.lendMedia(scenario, async (path) => {
      const ref = files.media[path]
      const bytes = ref === undefined ? null : await draft.media(ref)
      return ref === undefined || bytes === null ? null : { hash: ref.hash, bytes }
    })
  }, [parts, draft, files, scenario])
}
