import { useMemo } from 'preact/hooks'
import type { Problem } from '#scenario'
import { editedTexts, fixOf, fixWordsOf, type TextName } from '#studio'
import { problemText } from '#words'
import { useProblemWords } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { fixLabel } from './fix-label.ts'
import type { ToldFix, ToldProblem } from './problem-marks.ts'

/** The problems of a text in words, with what mends them. The same list until they change. `mended`: something was. */
export function useToldProblems(name: TextName, mended: () => void): readonly ToldProblem[] {
  const t = useText()
  const words = useProblemWords()
  const { draft, reading, editable } = useStudio()
  return useMemo(() => {
    const source = draft.document.files().texts[name] ?? ''
    const fixFor = (problem: Problem): ToldFix | null => {
      const does = editable ? fixWordsOf(problem, source) : null
      if (does === null) return null
      return {
        label: fixLabel(t, does),
        apply() {
          // The text may have changed since; a problem that is not there any more is not mended.
          const { texts } = draft.document.files()
          const edited = texts[name] === source ? fixOf(problem, source) : null
          if (edited?.ok !== true) return
          draft.document.edit('fix', { texts: editedTexts(texts, name, edited.text) })
          mended()
        },
      }
    }
    return reading.problems
      .filter(({ file }) => file === name)
      .map((problem) => ({
        problem,
        sentence: typeof words === 'string' ? problem.code : problemText(words, problem),
        fix: () => fixFor(problem),
      }))
  }, [t, words, draft, reading, editable, name, mended])
}
