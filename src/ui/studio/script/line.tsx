import { ChevronDown, Eye, Flag, GripVertical, TriangleAlert } from 'lucide'
import type { TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import { inhibitors, sounds } from '#scenario'
import { addLine, type LineRow, moveLine, put } from '#studio'
import { Button, Icon } from '../../parts/index.ts'
import { useText, useWords } from '../../text/index.ts'
import { OtherProblems } from './field-problems.tsx'
import { Select } from './fields/index.ts'
import { LineDetails } from './line-details.tsx'
import { LineMarks } from './line-marks.tsx'
import { LineSeen } from './line-seen.tsx'
import { LineText } from './line-text.tsx'
import { LineTime } from './line-time.tsx'
import { LineVoice } from './line-voice.tsx'
import type { DragOfLines } from './use-line-drag.ts'
import { pathName, useScript } from './use-script.tsx'

interface LineProps {
  readonly row: LineRow
  readonly beat: string
  readonly of: number
  readonly isCurrent: boolean
  /** The stage shows it at this moment. */
  readonly isShown: boolean
  readonly drag: DragOfLines
}

/** One moment of a beat: whose it is, the words, the second, and what is marked beside it. */
export function Line({ row, beat, of, isCurrent, isShown, drag }: LineProps) {
  const t = useText()
  const words = useWords()
  const { around, commands } = useScript()
  const [open, setOpen] = useState(false)
  const { index, path, voice, texts, moment } = row
  const number = index + 1
  const line = (i: number) => ['beats', beat, 'script', i]
  const move = (to: number) => {
    if (to >= 0 && to < of) commands.run('move', moveLine(beat, index, to), { path: line(to), caret: 'end' })
  }
  const next = () => commands.run('line', addLine(beat, index + 1, voice), { path: line(index + 1), caret: 'start' })
  const keys = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    // There the same keys open the list.
    if (event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    if (around.editable) move(index + (event.key === 'ArrowUp' ? -1 : 1))
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the fields in it, and where another line is dropped
    <li
      class="script-line"
      data-path={pathName(path)}
      data-voice={voice.of}
      data-current={isCurrent}
      data-shown={isShown}
      data-drop={drag.mark(index)}
      onKeyDown={keys}
      onFocusCapture={() => commands.at(path)}
      onDragOver={(event) => drag.over(event, index)}
      onDrop={(event) => drag.drop(event, index)}
    >
      {isShown && (
        <span class="script-shown" title={t('studio.script.line.shown')}>
          <Icon icon={Eye} label={t('studio.script.line.shown')} />
        </span>
      )}
      {around.editable && (
        <span
          class="script-handle"
          draggable
          title={t('studio.script.line.drag')}
          aria-hidden="true"
          onDragStart={(event) => drag.start(event, index)}
          onDragEnd={drag.end}
        >
          <Icon icon={GripVertical} />
        </span>
      )}
      <LineVoice row={row} beat={beat} />
      <div class="script-words">
        {texts.map(({ key, text }, i) => (
          <LineText key={key} row={row} beat={beat} textKey={key} text={text} isMain={i === 0} onNext={next} />
        ))}
        {voice.of === 'thought' && (
          <div class="script-beside">
            <Select
              label={t('studio.script.line.inhibitor')}
              value={moment.inhibitor ?? ''}
              words={inhibitors.map((value) => ({ value, label: t(`vocabulary.inhibitor.${value}`) }))}
              disabled={!around.editable}
              onPick={(value) => commands.run('field', put([...path, 'inhibitor'], value))}
            />
          </div>
        )}
        {voice.of === 'sound' && (
          <Select
            label={t('studio.script.line.sound')}
            value={moment.sound ?? ''}
            words={sounds.map((value) => ({ value, label: words.sounds[value] }))}
            disabled={!around.editable}
            onPick={(value) => commands.run('field', put([...path, 'sound'], value))}
          />
        )}
        <LineSeen row={row} />
        {around.staleVoices.includes(pathName(path)) && !open && (
          <p class="script-cue" data-voice-stale>
            <Icon icon={TriangleAlert} /> {t('studio.script.mark.staleVoice')}
          </p>
        )}
        {moment.cue !== undefined && !open && (
          <p class="script-cue">
            <Icon icon={Flag} /> <b>{t('studio.script.mark.cue')}</b> <span lang={around.lang}>{moment.cue.text}</span>
          </p>
        )}
        <OtherProblems path={path} fields={[...texts.map(({ key }) => key), 'at']} />
      </div>
      <LineMarks row={row} />
      <LineTime row={row} beat={beat} />
      <Button
        class="script-more"
        size="small"
        variant="ghost"
        icon={ChevronDown}
        title={t('studio.script.line.details', { number })}
        aria-label={t('studio.script.line.details', { number })}
        aria-expanded={open}
        data-does="details"
        onClick={() => setOpen(!open)}
      >
        {t('studio.script.line.more')}
      </Button>
      {open && (
        <LineDetails
          row={row}
          beat={beat}
          onUp={index > 0 ? () => move(index - 1) : null}
          onDown={index + 1 < of ? () => move(index + 1) : null}
        />
      )}
    </li>
  )
}
