import type { TargetedKeyboardEvent } from 'preact'
import { isOnlyWords, type LineRow, removeLine, removeLineText, setLineText, splitLine, type TextKey } from '#studio'
import { useText } from '../../text/index.ts'
import { FieldProblems, useFieldProblems } from './field-problems.tsx'
import { Growing } from './fields/index.ts'
import { pathName, useScript } from './use-script.tsx'

interface LineTextProps {
  readonly row: LineRow
  readonly beat: string
  readonly textKey: TextKey
  readonly text: string
  readonly isMain: boolean
  readonly onNext: () => void
}

/** The words of a line. Enter makes the next line, Backspace in an empty one takes it away. */
export function LineText({ row, beat, textKey, text, isMain, onNext }: LineTextProps) {
  const t = useText()
  const { around, commands } = useScript()
  const { index, path, moment } = row
  const problems = useFieldProblems([...path, textKey], text === '')
  const told = `told-${pathName(path)}-${textKey}`
  const focusBefore = { path: ['beats', beat, 'script', Math.max(0, index - 1)], caret: 'end' } as const
  const remove = () => {
    if (isOnlyWords(moment) && row.texts.length === 1) commands.run('remove', removeLine(beat, index), focusBefore)
    else commands.run('remove', removeLineText(beat, index, textKey), { path, caret: 'start' })
  }
  const keys = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.isComposing || !around.editable || event.altKey || event.ctrlKey || event.metaKey) return
    const { selectionStart: from, selectionEnd: to } = event.currentTarget
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      const inside = from === to && from > 0 && from < text.length
      if (!inside) onNext()
      else
        commands.run('line', splitLine(beat, index, textKey, from), {
          path: ['beats', beat, 'script', index + 1],
          caret: 'start',
        })
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault()
      remove()
    }
  }
  return (
    <>
      <Growing
        class={`script-text script-text-${textKey}`}
        value={text}
        lang={around.lang}
        readOnly={!around.editable}
        aria-label={t(`studio.script.line.text.${textKey}`, { number: index + 1 })}
        aria-invalid={problems.length > 0}
        aria-describedby={problems.length > 0 ? told : undefined}
        placeholder={t(`studio.script.line.empty.${textKey}`)}
        data-main={isMain}
        onKeyDown={keys}
        onText={(typed) => commands.run('line', setLineText(beat, index, textKey, typed))}
      />
      <FieldProblems id={told} problems={problems} />
    </>
  )
}
