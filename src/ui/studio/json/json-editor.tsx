import { openSearchPanel } from '@codemirror/search'
import { Search } from 'lucide'
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { cursorAt, SCENARIO, type TextName } from '#studio'
import { IconButton, LiveRegion } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { follow, reveal, revealAt } from './caret.ts'
import { FilePicker, useFileLabel } from './file-picker.tsx'
import { JsonProblems } from './json-problems.tsx'
import { markProblems, nextProblem, offsetIn } from './problem-marks.ts'
import { useTextEditor } from './use-text-editor.ts'
import { useToldProblems } from './use-told-problems.ts'
import './json.css'

/** One text at a time, to be written freely: it may be half typed or broken, the other views wait for it. */
export function JsonEditor() {
  const t = useText()
  const { draft, files, reading, cursor, setCursor, editable } = useStudio()
  const [name, setName] = useState<TextName>(SCENARIO)
  const host = useRef<HTMLDivElement>(null)
  const beatPicker = useRef<HTMLSelectElement>(null)
  const label = t('studio.json.label', { file: useFileLabel()(name) })
  const manner = useMemo(() => ({ t, label, editable }), [t, label, editable])
  const [fixes, setFixes] = useState(0)
  const mended = useCallback(() => setFixes((n) => n + 1), [])
  const problems = useToldProblems(name, mended)
  const editor = useTextEditor(host, draft.document, name, manner, {
    onCaret(path) {
      if (name === SCENARIO && !samePath(path, cursor.path)) setCursor(cursorAt(path))
    },
    onGoTo: () => beatPicker.current?.focus(),
  })
  const view = editor?.view ?? null

  // Nobody's caret is taken away while they write.
  useLayoutEffect(() => {
    if (view !== null && name === SCENARIO && cursor.path.length > 0 && !view.hasFocus) follow(view, cursor.path)
  }, [view, name, cursor])

  useLayoutEffect(() => {
    if (view !== null) markProblems(view, problems)
  }, [view, problems])

  const beats = Object.keys(reading.draft()?.beats ?? {})
  const goToBeat = (beat: string): void => {
    if (view === null || beat === '') return
    setCursor(cursorAt(['beats', beat]))
    reveal(view, ['beats', beat])
    view.focus()
  }
  return (
    <div class="json-view">
      <div class="json-bar">
        <FilePicker files={files} name={name} onChoose={setName} />
        {name === SCENARIO && (
          <label class="json-pick">
            <span>{t('studio.json.goTo')}</span>
            <select
              ref={beatPicker}
              data-json="beat"
              value={cursor.beat !== null && beats.includes(cursor.beat) ? cursor.beat : ''}
              onChange={(event) => goToBeat(event.currentTarget.value)}
            >
              <option value="">{t('studio.json.beat')}</option>
              {beats.map((beat) => (
                <option key={beat} value={beat}>
                  {beat}
                </option>
              ))}
            </select>
          </label>
        )}
        <IconButton
          icon={Search}
          label={t('studio.json.search')}
          data-json="search"
          onClick={() => view !== null && openSearchPanel(view)}
        />
      </div>
      <div class="json-editor" ref={host} data-json="text" />
      <JsonProblems
        problems={problems}
        onNext={() => {
          if (view === null) return
          view.focus()
          nextProblem(view)
        }}
        onShow={(problem) => {
          if (view === null) return
          revealAt(view, offsetIn(view, problem))
          view.focus()
        }}
      />
      <p class="json-foot hint">
        {name === SCENARIO && !reading.upToDate && <strong>{t('studio.json.behind')} </strong>}
        {t('studio.json.hint')}
      </p>
      <LiveRegion text={fixes === 0 ? '' : t('studio.json.fixed')} turn={fixes} />
    </div>
  )
}

const samePath = (a: readonly (string | number)[], b: readonly (string | number)[]): boolean =>
  a.length === b.length && a.every((segment, i) => segment === b[i])
