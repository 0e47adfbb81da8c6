import {
  Ear,
  Flag,
  GripVertical,
  Image,
  ListPlus,
  MessageCircle,
  MoonStar,
  SlidersHorizontal,
  Sparkles,
  Variable,
} from 'lucide'
import type { TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import { inhibitors, sounds } from '#scenario'
import {
  addLine,
  isOnlyWords,
  type LineMark,
  type LineRow,
  moveLine,
  put,
  removeLine,
  removeLineText,
  setLineText,
  setLineTime,
  setVoice,
  splitLine,
  type TextKey,
  type Voice,
} from '#studio'
import { Icon, IconButton } from '../../parts/index.ts'
import { useText, useWords } from '../../text/index.ts'
import { OtherProblems, FieldProblems, useFieldProblems } from './field-problems.tsx'
import { Growing, NumberInput, Select, type WordGroup } from './fields.tsx'
import { LineDetails } from './line-details.tsx'
import type { DragOfLines } from './use-line-drag.ts'
import { standingWords } from './standing-words.ts'
import { pathName, useScript } from './use-script.tsx'

const markIcons = {
  cue: Flag,
  thought: MessageCircle,
  sound: Ear,
  inset: Image,
  scene: Sparkles,
  cut: MoonStar,
  when: Variable,
  set: ListPlus,
} as const satisfies Record<LineMark, unknown>

/** A voice as the value of a list entry, and back. */
const voiceValue = (voice: Voice): string => ('who' in voice ? `${voice.of}:${voice.who ?? ''}` : voice.of)
function voiceOfValue(value: string): Voice {
  const [of = 'note', who = ''] = value.split(':')
  return of === 'say' || of === 'does' ? { of, who: who === '' ? null : who } : { of: of as 'note' }
}

/** Whom a line can belong to, in groups. */
function useVoices(voice: Voice): readonly WordGroup[] {
  const t = useText()
  const { around } = useScript()
  const unknown = 'who' in voice && !around.cast.some(({ id }) => id === voice.who)
  const people = unknown
    ? [...around.cast, { id: voice.who ?? '', name: voice.who ?? t('studio.script.line.nobody') }]
    : around.cast
  const ofPeople = (of: 'say' | 'does') =>
    people.map(({ id, name }) => ({ value: `${of}:${id}`, label: t(`studio.script.voice.${of}`, { who: name }) }))
  return [
    { label: t('studio.script.voices.say'), words: ofPeople('say') },
    { label: t('studio.script.voices.does'), words: ofPeople('does') },
    {
      label: t('studio.script.voices.others'),
      words: (['note', 'thought', 'sound', 'stage'] as const).map((of) => ({
        value: of,
        label: t(`studio.script.voice.${of}`),
      })),
    },
  ]
}

interface LineProps {
  readonly row: LineRow
  readonly beat: string
  readonly of: number
  readonly isCurrent: boolean
  readonly drag: DragOfLines
}

/** One moment of a beat: whose it is, the words, the second, and what is marked beside it. */
export function Line({ row, beat, of, isCurrent, drag }: LineProps) {
  const t = useText()
  const words = useWords()
  const { around, commands } = useScript()
  const [open, setOpen] = useState(false)
  const { index, path, voice, texts, moment } = row
  const number = index + 1
  const voices = useVoices(voice)
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
    <li
      class="script-line"
      data-path={pathName(path)}
      data-voice={voice.of}
      data-current={isCurrent}
      data-drop={drag.mark(index)}
      onKeyDown={keys}
      onFocusCapture={() => commands.at(path)}
      onDragOver={(event) => drag.over(event, index)}
      onDrop={(event) => drag.drop(event, index)}
    >
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
      <div class="script-voice">
        <Select
          label={t('studio.script.line.whose', { number })}
          value={voiceValue(voice)}
          words={voices}
          disabled={!around.editable}
          onPick={(value) => commands.run('line', setVoice(beat, index, voiceOfValue(value)))}
        />
      </div>
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
        {moment.cue !== undefined && !open && (
          <p class="script-cue">
            <Icon icon={Flag} label={t('studio.script.mark.cue')} /> <span lang={around.lang}>{moment.cue.text}</span>
          </p>
        )}
        <OtherProblems path={path} fields={[...texts.map(({ key }) => key), 'at']} />
      </div>
      <ul class="plain-list script-marks" role="list">
        {row.marks
          .filter((mark) => mark !== voice.of && mark !== 'cue')
          .map((mark) => (
            <li key={mark} title={t(`studio.script.mark.${mark}`)}>
              <Icon icon={markIcons[mark]} label={t(`studio.script.mark.${mark}`)} />
            </li>
          ))}
      </ul>
      <LineTime row={row} beat={beat} />
      <IconButton
        class="script-more"
        icon={SlidersHorizontal}
        label={t('studio.script.line.details', { number })}
        aria-expanded={open}
        data-does="details"
        onClick={() => setOpen(!open)}
      />
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

interface LineTextProps {
  readonly row: LineRow
  readonly beat: string
  readonly textKey: TextKey
  readonly text: string
  readonly isMain: boolean
  readonly onNext: () => void
}

/** The words of a line. Enter makes the next line, Backspace in an empty one takes it away. */
function LineText({ row, beat, textKey, text, isMain, onNext }: LineTextProps) {
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

/** A line's second: set by hand, or in gray as it follows. */
function LineTime({ row, beat }: { readonly row: LineRow; readonly beat: string }) {
  const t = useText()
  const { around, commands } = useScript()
  const problems = useFieldProblems([...row.path, 'at'], false)
  const told = `told-${pathName(row.path)}-at`
  return (
    <div class="script-time" data-set={row.atIsSet}>
      <NumberInput
        label={t('studio.script.line.second', { number: row.index + 1 })}
        value={row.atIsSet ? row.at / 1000 : undefined}
        placeholder={String(Math.round(row.at / 100) / 10)}
        disabled={!around.editable}
        describedBy={problems.length > 0 ? told : undefined}
        onNumber={(seconds) => commands.run('move', setLineTime(beat, row.index, seconds ?? null))}
      />
      <FieldProblems id={told} problems={problems} />
    </div>
  )
}

/** How the person of a line is seen, in words. */
function LineSeen({ row }: { readonly row: LineRow }) {
  const words = useWords()
  const { around } = useScript()
  const { moment } = row
  const { direction } = words
  const name = (id: string | undefined) => around.cast.find((person) => person.id === id)?.name ?? id ?? ''
  const place = moment.place
  const where =
    place === undefined
      ? null
      : typeof place === 'string'
        ? standingWords(place, around.place, words)
        : 'beside' in place
          ? direction.beside(name(place.beside))
          : direction.behind(name((place as { behind?: string }).behind))
  const seen = [
    'who' in row.voice ? null : moment.who === undefined ? null : name(moment.who),
    where,
    moment.pose === undefined ? null : (direction.pose[moment.pose] ?? moment.pose),
    moment.face === undefined ? null : (direction.face[moment.face] ?? moment.face),
    ...(moment.holds ?? []).map((thing) => (thing === undefined ? null : (direction.holds[thing] ?? thing))),
    ...(moment.wears ?? []).map((thing) => (thing === undefined ? null : (direction.wears[thing] ?? thing))),
  ].filter((part) => part !== null)
  if (seen.length === 0) return null
  return <p class="script-seen">{seen.join(' · ')}</p>
}
