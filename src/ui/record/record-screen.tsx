import { ScreenTitle } from '../shell/screen.tsx'
import type { Resumed, Shell } from '../shell/shell-types.ts'

interface RecordScreenProps {
  readonly shell: Shell
  readonly onResume: (run: string) => Promise<Resumed>
  readonly onReopen: (run: string) => Promise<boolean>
}

/** Who one is here, and every run of theirs. */
export function RecordScreen({ shell }: RecordScreenProps) {
  return (
    <div class="page record">
      <ScreenTitle screen="Record">{shell.ledger.current().name}</ScreenTitle>
    </div>
  )
}
