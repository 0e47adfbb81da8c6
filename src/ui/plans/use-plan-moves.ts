import { useState } from 'preact/hooks'
import { leadFocus } from '../parts/index.ts'
import { headsOf } from '../parts/scenes/heads.ts'
import { usePort } from '../ports/index.ts'
import { useText, type Text } from '../text/index.ts'
import type { Skipped } from '#records'

/** Something just done, and the way back. */
interface Undoable {
  readonly words: string
  readonly undo: () => Promise<void>
}

interface PlanMoves {
  readonly beginning: 'no' | 'yes' | 'failed'
  begin(): void
  skip(attempt: string, scenario: string): void
  giveUp(run: string, scenario: string): void
  /** What was done last on this page, while it can be taken back. */
  readonly done: Undoable | null
  takeBack(): Promise<void>
  forget(): void
}

/** The heading of the next scene takes the focus after each move. */
export const nextHeading = (): HTMLElement | null => document.getElementById('plan-next')
const toHeading = (): void => leadFocus(nextHeading)

function skippedWords(t: Text, skipped: Skipped, titleOf: (scenario: string) => string): Undoable {
  const title = titleOf(skipped.scenario)
  const { instead, undo } = skipped
  if (instead === null) return { words: t('plans.next.skipped', { title }), undo }
  return { words: t('plans.next.replaced', { title, other: titleOf(instead) }), undo }
}

/** What can be done on a plan's page. Each move leads the focus to the next scene and can be undone. */
export function usePlanMoves(plan: string, attempt: string | undefined): PlanMoves {
  const runs = usePort('runs')
  const library = usePort('library')
  const courses = usePort('courses')
  const t = useText()
  const [beginning, setBeginning] = useState<PlanMoves['beginning']>('no')
  const [gaveUp, setGaveUp] = useState<Undoable | null>(null)
  const titleOf = (scenario: string) => headsOf(library).get(scenario)?.title ?? scenario
  const skipped = courses.skipped()
  const done = gaveUp ?? (skipped && skipped.attempt === attempt ? skippedWords(t, skipped, titleOf) : null)
  const forget = () => {
    courses.forgetSkip()
    setGaveUp(null)
  }
  return {
    beginning,
    begin() {
      if (beginning === 'yes') return
      setBeginning('yes')
      forget()
      courses.begin(plan).then(
        () => {
          setBeginning('no')
          toHeading()
        },
        () => setBeginning('failed'),
      )
    },
    skip(of, scenario) {
      setGaveUp(null)
      void courses.skip(of, scenario).then(toHeading)
    },
    giveUp(run, scenario) {
      const words = t('plans.next.gaveUp', { title: titleOf(scenario) })
      void runs.giveUp(run).then((undo) => {
        courses.forgetSkip()
        setGaveUp({ words, undo })
        toHeading()
      })
    },
    done,
    async takeBack() {
      await done?.undo()
      forget()
    },
    forget,
  }
}
