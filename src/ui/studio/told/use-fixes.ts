import { useEffect, useState } from 'preact/hooks'
import { fixWordsOf, type ProblemRow, type TextName } from '#studio'
import { useText } from '../../text/index.ts'
import { fixLabel } from '../json/fix-label.ts'
import { useStudio } from '../workbench/use-studio.tsx'

/** To know what mends a problem, the text is read again for each: only when writing pauses for so many ms, and for so many. */
const QUIET = 300
const MOST = 60

/** What the button of each problem's fix says, by the key of its row; a row without one has no fix. It follows what is written a little later. `rows`: the same list until they change. */
export function useFixes(rows: readonly ProblemRow[]): ReadonlyMap<string, string> {
  const t = useText()
  const { files, editable } = useStudio()
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const later = setTimeout(() => {
      const found = (editable ? rows.slice(0, MOST) : []).flatMap(({ key, problem }): [string, string][] => {
        const does = fixWordsOf(problem, files.texts[problem.file as TextName] ?? '')
        return does === null ? [] : [[key, fixLabel(t, does)]]
      })
      setLabels(new Map(found))
    }, QUIET)
    return () => clearTimeout(later)
  }, [t, rows, files, editable])
  return labels
}
