import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { Button, Dialog, Told } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import type { CatalogueEntry } from '../ports/index.ts'

/** Something just removed, and how to get it back. */
export interface Removal {
  readonly title: string
  readonly undo: () => Promise<void>
}

interface RemoveOutsideProps {
  /** The entry it is about; null while nobody asks. */
  readonly entry: CatalogueEntry | null
  readonly onCancel: () => void
  readonly onRemove: (entry: CatalogueEntry) => void
}

/** Asks before it removes a scenario that somebody brought as a file. */
export function RemoveOutside({ entry, onCancel, onRemove }: RemoveOutsideProps) {
  const t = useText()
  if (entry === null) return null
  return (
    <Dialog
      open
      title={t('catalogue.outside.confirmTitle', { title: entry.scenario.title })}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={() => onRemove(entry)}>{t('catalogue.outside.remove')}</Button>
          <Button variant="ghost" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('catalogue.outside.confirm')}</p>
    </Dialog>
  )
}

interface RemovedProps {
  /** Takes the focus when the card disappears, and again when this notice does (A4). */
  readonly shelf: RefObject<HTMLElement | null>
  readonly removal: Removal
  readonly onUndo: () => Promise<void>
  readonly onDismiss: () => void
}

/** Says that the scenario has been removed, and offers to undo it. The notice stays until it is dismissed. */
export function Removed({ shelf, removal, onUndo, onDismiss }: RemovedProps) {
  const t = useText()
  useEffect(() => shelf.current?.focus({ preventScroll: true }), [shelf])
  return (
    <Told
      words={t('catalogue.outside.removed', { title: removal.title })}
      undo={onUndo}
      undone={t('catalogue.outside.undone', { title: removal.title })}
      onDismiss={onDismiss}
      after={() => shelf.current}
    />
  )
}
