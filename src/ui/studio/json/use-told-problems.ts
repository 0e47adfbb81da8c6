import { useMemo } from 'preact/hooks'
import { problemText } from '#words'
import type { TextName } from '#studio'
import { useProblemWords } from '../../parts/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import type { ToldProblem } from './problem-marks.ts'

/** The problems of a text in words. The same list until they change. Empty until the words are here. */
export function useToldProblems(name: TextName): readonly ToldProblem[] {
  const words = useProblemWords()
  const { reading } = useStudio()
  return useMemo(() => {
    const here = reading.problems.filter(({ file }) => file === name)
    return here.map((problem) => ({
      problem,
      sentence: typeof words === 'string' ? problem.code : problemText(words, problem),
      fix: null,
    }))
  }, [reading, name, words])
}
