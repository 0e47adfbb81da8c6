import { useEffect, useRef, useState } from 'preact/hooks'
import { HardDrive, X } from 'lucide'
import { Icon, IconButton, leadFocus } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { useCover } from './cover-elements.tsx'

export interface Unkept {
  /** The words, or nothing. */
  readonly words: string
  dismiss(): void
}

/**
 * Says in mid-scene that what is played cannot be kept from now on, until it is dismissed or everything is kept again.
 * `keeps`: whether everything that was to be kept is kept. Where that is not so from the beginning, the pages before
 * have said it.
 */
export function useUnkept(keeps: boolean): Unkept {
  const t = useText()
  const [told, tell] = useState(false)
  const keptRef = useRef(keeps)
  useEffect(() => {
    if (keeps !== keptRef.current) tell(!keeps)
    keptRef.current = keeps
  }, [keeps])
  return { words: told ? t('play.unkept') : '', dismiss: () => tell(false) }
}

/** Shows these words under the title. The scene goes on meanwhile. */
export function UnkeptNote({ unkept: { words, dismiss } }: { readonly unkept: Unkept }) {
  const t = useText()
  const cover = useCover()
  if (words === '') return null
  return (
    <div class="play-unkept" ref={cover}>
      <Icon icon={HardDrive} />
      <p>{words}</p>
      <IconButton
        icon={X}
        label={t('common.dismiss')}
        onClick={() => {
          dismiss()
          leadFocus()
        }}
      />
    </div>
  )
}
