import { useText } from '../text/index.ts'
import { useAnnounce } from './announcements.tsx'
import { Button } from './button.tsx'
import { leadFocus, type Place } from './lead-focus.ts'
import { Notice } from './notice.tsx'

interface ToldProps {
  readonly words: string
  /** Takes it back, and this notice with it; left out where there is no way back. */
  readonly undo?: (() => Promise<void>) | undefined
  /** What is spoken when it has been taken back; *Undone* unless told. */
  readonly undone?: string | undefined
  readonly onDismiss: () => void
  /** Where focus goes with it; the screen's heading unless told. */
  readonly after?: Place | undefined
}

/** Something just done or gone wrong, with the way back if there is one. It stays until it is dismissed. */
export function Told({ words, undo, undone, onDismiss, after }: ToldProps) {
  const t = useText()
  const announce = useAnnounce()
  const takeBack = async () => {
    await undo?.()
    announce(undone ?? t('common.undone'))
    leadFocus(after)
  }
  return (
    <Notice
      spoken
      title={words}
      after={after}
      actions={
        undo && (
          <Button size="small" onClick={() => void takeBack()}>
            {t('common.undo')}
          </Button>
        )
      }
      onDismiss={onDismiss}
    />
  )
}
