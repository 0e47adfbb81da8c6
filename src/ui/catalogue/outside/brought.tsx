import type { Replaced } from '../../ports/index.ts'
import { AskFirst, type ReplaceWords } from './ask-first.tsx'
import { BringingOutcome } from './bringing-outcome.tsx'
import type { Bringing } from './use-bringing.ts'

interface BroughtProps {
  readonly now: Bringing
  readonly onSkipProofs: () => void
  readonly onUndo: (replaced: Replaced) => void
  readonly onAnswer: (put: boolean) => void
  readonly replacing?: (other: string, title: string) => ReplaceWords
}

/** What has become of a scenario from outside so far, and what is asked before it comes in. */
export function Brought({ now, onSkipProofs, onUndo, onAnswer, replacing }: BroughtProps) {
  return (
    <>
      <BringingOutcome now={now} onSkipProofs={onSkipProofs} onUndo={onUndo} replacing={replacing} />
      <AskFirst now={now} onAnswer={onAnswer} replacing={replacing} />
    </>
  )
}
