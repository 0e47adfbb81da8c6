import { useEffect, useRef, useState } from 'preact/hooks'
import { countProblems, type ProblemCounts } from '#studio'
import { LiveRegion, VisuallyHidden } from '../../parts/index.ts'
import { useText, type Text } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import './told.css'

/** What problems there are, in words. */
export function countText({ errors, warnings }: ProblemCounts, t: Text): string {
  const some = [
    ...(errors === 0 ? [] : [t('studio.told.problems.errors', { count: errors })]),
    ...(warnings === 0 ? [] : [t('studio.told.problems.warnings', { count: warnings })]),
  ]
  return some.length === 0 ? t('studio.told.problems.none') : some.join(', ')
}

/** On the tab: how many errors there are, else how many warnings. */
export function ProblemsBadge() {
  const t = useText()
  const { reading } = useStudio()
  const { errors, warnings } = countProblems(reading.problems)
  if (errors + warnings === 0) return null
  return (
    <>
      {' '}
      <span class="told-badge" data-severity={errors > 0 ? 'error' : 'warning'} aria-hidden="true">
        {errors > 0 ? errors : warnings}
      </span>
      <VisuallyHidden>({countText({ errors, warnings }, t)})</VisuallyHidden>
    </>
  )
}

/** Somebody who writes is told what came of it when they stop, not at every key. */
const QUIET = 1500

/** Says in every view how many problems there are, when that has changed and writing has paused. */
export function ProblemsSpoken() {
  const t = useText()
  const { reading } = useStudio()
  const words = countText(countProblems(reading.problems), t)
  // What was so when it was opened is on the page already.
  const told = useRef(words)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const later = setTimeout(() => {
      if (told.current !== words) setSaid(words)
      told.current = words
    }, QUIET)
    return () => clearTimeout(later)
  }, [words])
  return <LiveRegion text={said} />
}
