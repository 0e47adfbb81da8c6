import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Draft, Path, Scenario } from '#scenario'
import { acceptTranslation, cursorAt, nextToDo, rowAt, setTranslation, type TranslationPart } from '#studio'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import type { RowCommands } from './row.tsx'
import type { TranslationNow } from './use-translation.ts'

interface RowsShown {
  readonly scenario: Draft<Scenario>
  readonly translation: TranslationNow
  /** Those that are looked at, drawn or not. */
  readonly parts: readonly TranslationPart[]
  /** Makes sure that a row is drawn. */
  readonly draw: (name: string) => void
  readonly say: (words: string) => void
}

interface RowsNow {
  readonly commands: RowCommands
  /** The row of the shared place; null where there is none. */
  readonly current: string | null
  /** Goes to the next row that is to be done, from the shared place on. */
  goToNext(): void
}

/** What rows can do, where the focus goes, and the place that is shared with other views. */
export function useRowCommands(shown: RowsShown, tableRef: RefObject<HTMLElement | null>): RowsNow {
  const t = useText()
  const studio = useStudio()
  const nowRef = useRef({ ...shown, studio, t })
  /** The row whose field gets the focus once it is drawn. */
  const wishRef = useRef<string | null>(null)
  /** Whether somebody has written since the row was entered. */
  const writtenRef = useRef(false)
  const ownRef = useRef<Path | null>(null)
  /** Says that it is kept, as soon as it is. */
  const [toSay, setToSay] = useState(false)
  const { cursor } = studio
  const current = useMemo(() => rowAt(shown.parts, cursor.path)?.name ?? null, [shown.parts, cursor])

  useLayoutEffect(() => {
    nowRef.current = { ...shown, studio, t }
    const field = wishRef.current === null ? null : fieldOf(tableRef.current, wishRef.current)
    if (field === null) return
    wishRef.current = null
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
  })

  const saving = studio.draft.saving()
  const { progress } = shown.translation
  const { say } = shown
  useLayoutEffect(() => {
    if (!toSay || saving === 'saving') return
    setToSay(false)
    const { done, all } = progress
    say(saving === 'saved' ? t('studio.translation.kept', { done, all }) : t('studio.translation.keptNot'))
  }, [toSay, saving, progress, say, t])

  // A jump from elsewhere brings its row here; one's own never moves the page.
  useLayoutEffect(() => {
    if (ownRef.current === cursor.path) return
    const row = rowAt(nowRef.current.parts, cursor.path)
    if (row === null) return
    nowRef.current.draw(row.name)
    requestAnimationFrame(() => fieldOf(tableRef.current, row.name)?.closest('tr')?.scrollIntoView({ block: 'center' }))
  }, [cursor, tableRef])

  const commands = useMemo<RowCommands>(() => {
    const goTo = (name: string): void => {
      wishRef.current = name
      nowRef.current.draw(name)
      const field = fieldOf(tableRef.current, name)
      if (field === null) return
      wishRef.current = null
      field.focus()
      field.setSelectionRange(field.value.length, field.value.length)
    }
    const leave = (): void => {
      if (writtenRef.current) setToSay(true)
      writtenRef.current = false
    }
    return {
      write(name, text) {
        const { translation, scenario } = nowRef.current
        if (translation.edit(setTranslation(scenario, name, text))) writtenRef.current = true
      },
      accept(name) {
        const { translation, scenario } = nowRef.current
        if (!translation.edit(acceptTranslation(scenario, name))) return
        // The button goes; the row it was in takes the focus.
        goTo(name)
        const { done, all } = translation.progress
        nowRef.current.say(nowRef.current.t('studio.translation.accepted', { done: done + 1, all }))
      },
      at({ path }) {
        const place = sharedPlace(path)
        if (place.join('/') === nowRef.current.studio.cursor.path.join('/')) return
        ownRef.current = place
        nowRef.current.studio.setCursor(cursorAt(place))
      },
      go(name, to) {
        const { parts } = nowRef.current
        const rows = parts.flatMap((part) => part.rows)
        const at = rows.findIndex((row) => row.name === name)
        const row = to === 'to-do' ? nextToDo(parts, name) : rows[to === 'next' ? at + 1 : at - 1]
        if (row !== null && row !== undefined) goTo(row.name)
        else if (to === 'to-do') {
          nowRef.current.say(nowRef.current.t('studio.translation.nothingToDo'))
          return
        }
        leave()
      },
      leave,
      undo: () => void (nowRef.current.studio.editable && nowRef.current.studio.draft.document.undo()),
      redo: () => void (nowRef.current.studio.editable && nowRef.current.studio.draft.document.redo()),
    }
  }, [tableRef])
  return { commands, current, goToNext: () => commands.go(current ?? '', 'to-do') }
}

/** The place that other views are told: a line or an option as a whole, for that is what they show. */
const sharedPlace = (path: Path): Path => (path[0] === 'beats' ? path.slice(0, 4) : path)

function fieldOf(table: HTMLElement | null, name: string): HTMLTextAreaElement | null {
  const fields = [...(table?.querySelectorAll<HTMLTextAreaElement>('textarea[data-field]') ?? [])]
  return fields.find((field) => field.dataset['field'] === name) ?? null
}
