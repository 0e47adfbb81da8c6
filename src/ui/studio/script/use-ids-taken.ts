import { wordsAsName } from '#studio'
import { usePort } from '../../ports/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'

/**
 * Asks for the ids of all other scenarios: in the catalogue, and of those that are being written. Null where the scenario was not
 * begun from a template, so that its id is somebody's own already.
 */
export function useIdsTaken(): () => ReadonlySet<string> | null {
  const library = usePort('library')
  const { parts, draft } = useStudio()
  return () => {
    if (draft.head.origin.kind !== 'template') return null
    const written = parts.drafts.list().filter(({ id }) => id !== draft.head.id)
    return new Set([
      ...library.entries().map(({ id }) => id.replace(/^outside-/, '')),
      ...written.map(({ title }) => wordsAsName(title)),
    ])
  }
}
