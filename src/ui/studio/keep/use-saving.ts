import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type DraftFiles, SCENARIO } from '#studio'
import { saveFile } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'

/** Saving to the file a scenario came from, or to the downloads. */
export interface SavingToDisk {
  readonly label: string
  /** The same in one word. */
  readonly word: string
  save(): void
  /** Why it could not be saved; empty where it could. */
  readonly trouble: string
  dismiss(): void
  /** What somebody else has changed on the disk; null where nothing is to be decided. */
  readonly changed: DraftFiles['texts'] | null
  readonly name: string
  take(): void
  keepMine(): void
}

/**
 * Saves by a button and by Ctrl+S, and looks for changes on the disk whenever somebody comes back to the page.
 *
 * @param say tells what has been done
 */
export function useSaving(say: (words: string) => void): SavingToDisk {
  const t = useText()
  const { draft, editable } = useStudio()
  const disk = editable ? draft.disk() : null
  const name = disk?.name ?? SCENARIO
  const [trouble, setTrouble] = useState('')
  const [changed, setChanged] = useState<DraftFiles['texts'] | null>(null)

  const look = async (): Promise<void> => setChanged((await disk?.changed()) ?? null)
  const save = async (): Promise<void> => {
    setTrouble('')
    if (disk === null) {
      saveFile(SCENARIO, draft.document.files().texts[SCENARIO] ?? '', 'application/json')
      say(t('studio.keep.save.downloaded'))
      return
    }
    const result = await disk.save()
    if (result === 'saved') say(t('studio.keep.save.saved', { name }))
    else if (result === 'changed') await look()
    else setTrouble(t(`studio.keep.save.${result}`, { name }))
  }

  const latestRef = useRef({ save, look })
  useLayoutEffect(() => {
    latestRef.current = { save, look }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void latestRef.current.save()
    }
    const back = (): void => void latestRef.current.look()
    addEventListener('keydown', press)
    addEventListener('focus', back)
    return () => {
      removeEventListener('keydown', press)
      removeEventListener('focus', back)
    }
  }, [])
  // What was changed while the page was closed is found when it opens.
  useEffect(() => void latestRef.current.look(), [draft, editable])

  const decided = async (words: string): Promise<void> => {
    setChanged(null)
    await disk?.note().catch(() => undefined)
    if (words !== '') say(words)
  }
  return {
    label: disk === null ? t('studio.keep.save.download') : t('studio.keep.save.to', { name }),
    word: t(`studio.keep.save.${disk === null ? 'downloadWord' : 'word'}`),
    save: () => void save(),
    trouble,
    dismiss: () => setTrouble(''),
    changed,
    name,
    take() {
      if (changed !== null) draft.document.edit('disk', { texts: changed })
      void decided(t('studio.keep.disk.taken', { name }))
    },
    keepMine: () => void decided(''),
  }
}
