import { Check, CircleDashed, Quote, RefreshCw } from 'lucide'
import type { TargetedKeyboardEvent } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import { limits } from '#scenario'
import type { TranslationRow, TranslationState } from '#studio'
import { Button, Icon } from '../../parts/index.ts'
import { oneDecimalText, type Text, useLanguage, useText, useWords } from '../../text/index.ts'
import { Growing } from '../script/fields/index.ts'

/** What a row can ask for. The same object as long as the language is open. */
export interface RowCommands {
  write(name: string, text: string): void
  accept(name: string): void
  /** Makes the row's text the shared place. */
  at(row: TranslationRow): void
  /** Goes to another row: the next, the one before, or the next that is to be done. */
  go(name: string, to: 'next' | 'before' | 'to-do'): void
  /** Somebody has left the row. */
  leave(): void
  undo(): void
  redo(): void
}

const icons = { missing: CircleDashed, stale: RefreshCw, done: Check, quoted: Quote } as const satisfies Record<
  TranslationState,
  unknown
>

interface RowProps {
  readonly row: TranslationRow
  readonly original: string
  readonly language: string
  readonly editable: boolean
  readonly current: boolean
  readonly commands: RowCommands
}

/** A text, its translation, and how that stands. */
export function Row({ row, original, language, editable, current, commands }: RowProps) {
  const t = useText()
  const { language: page } = useLanguage()
  const { translating } = useWords()
  const id = useId()
  return useMemo(() => {
    const { name, state, translation, most, room, reading, was, who, kind } = row
    const spoken = who !== null && (kind === 'say' || kind === 'does')
    const seconds = (ms: number): string => oneDecimalText(ms / 1000, page)
    const hints = hintsOf(row, t, seconds)
    return (
      <tr class="xlate-row" data-row={name} data-state={state} data-current={current}>
        <td class="xlate-original">
          <span class="xlate-kind" id={`${id}-kind`}>
            {spoken
              ? t(kind === 'say' ? 'studio.translation.says' : 'studio.translation.does', { who })
              : translating.kinds[kind]}
          </span>
          <p id={`${id}-original`} lang={original} dir="auto">
            {row.original}
          </p>
          {was !== null && (
            <p class="xlate-was">
              <strong>{t('studio.translation.was')}</strong>{' '}
              <span lang={original} dir="auto">
                {was}
              </span>
            </p>
          )}
          <small>{t('studio.translation.seconds', { seconds: seconds(reading.original) })}</small>
        </td>
        <td class="xlate-translation">
          <Growing
            data-field={name}
            lang={language}
            dir="auto"
            value={translation}
            readOnly={!editable}
            maxLength={limits.text}
            aria-labelledby={`${id}-kind ${id}-original`}
            aria-describedby={`${id}-hint ${id}-state`}
            aria-keyshortcuts="Enter Shift+Enter Control+Enter"
            onText={(text) => commands.write(name, text)}
            onFocus={() => commands.at(row)}
            onBlur={() => commands.leave()}
            onKeyDown={(event) => pressed(event, name, commands)}
          />
          <small id={`${id}-hint`} data-over={isTooLong(translation, most) || (room !== null && hints.length > 1)}>
            {hints.join(' ')}
          </small>
        </td>
        <td class="xlate-state">
          <span class="xlate-chip" id={`${id}-state`}>
            <Icon icon={icons[state]} size="1rem" />
            {t(`studio.translation.state.${state}`)}
          </span>
          {state === 'stale' && editable && (
            <Button size="small" data-accept={name} onClick={() => commands.accept(name)}>
              {t('studio.translation.accept')}
            </Button>
          )}
        </td>
      </tr>
    )
  }, [row, original, language, editable, current, commands, t, page, translating, id])
}

/** Longer than it may be, or as long as any text can be: nothing more can be typed then. */
const isTooLong = (text: string, most: number): boolean => text.length > most || text.length >= limits.text

/** What is to be known of a translation's length. */
function hintsOf({ translation, reading, room, most }: TranslationRow, t: Text, seconds: (ms: number) => string) {
  if (translation === '') return []
  return [
    t('studio.translation.seconds', { seconds: seconds(reading.translation) }),
    ...(room !== null && reading.translation > room && reading.translation > reading.original
      ? [t('studio.translation.tooSoon', { seconds: seconds(room) })]
      : []),
    ...(isTooLong(translation, most) ? [t('studio.translation.tooLong', { length: translation.length, most })] : []),
  ]
}

/** Enter and its companions lead from row to row; undo is that of the whole scenario. */
function pressed(event: TargetedKeyboardEvent<HTMLElement>, name: string, commands: RowCommands): void {
  if (event.isComposing) return
  const control = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (event.key === 'Enter') {
    event.preventDefault()
    commands.go(name, control ? 'to-do' : event.shiftKey ? 'before' : 'next')
  } else if (control && !event.altKey && (key === 'z' || key === 'y')) {
    event.preventDefault()
    event.stopPropagation()
    if (key === 'y' || event.shiftKey) commands.redo()
    else commands.undo()
  }
}
