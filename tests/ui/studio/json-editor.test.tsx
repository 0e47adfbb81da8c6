// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { forEachDiagnostic } from '@codemirror/lint'
import { EditorView, runScopeHandlers } from '@codemirror/view'
import { useLayoutEffect } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type JsonValue, type Path, setValue } from '#scenario'
import { createDocument, cursorAt, type DraftFiles, SCENARIO } from '#studio'
import { loadProblemWords } from '#words'
import { PortsProvider, type OpenDraft, type StudioParts } from '../../../src/ui/ports/index.ts'
import { JsonEditor } from '../../../src/ui/studio/json/json-editor.tsx'
import { StudioProvider, type StudioNow, useStudio } from '../../../src/ui/studio/workbench/use-studio.tsx'
import { TextProvider } from '../../../src/ui/text/index.ts'
import { fakePorts } from '../../support/fake-ports.ts'
import { textIn } from '../../support/texts.ts'
import exampleText from '../../../docs/problems/example.json?raw'

// The sentences are fetched when they are first needed; a test does not wait for that.
beforeAll(() => loadProblemWords('en'))
afterEach(cleanup)

interface Opened {
  readonly view: EditorView
  readonly now: () => StudioNow
  readonly text: () => string
}

/** The editor of a scenario whose file says this. */
async function open(text = exampleText, editable = true, others: DraftFiles['texts'] = {}): Promise<Opened> {
  const document = createDocument({ files: { texts: { [SCENARIO]: text, ...others }, media: {} }, now: () => 0 })
  const draft = { document, editable: () => editable, subscribe: () => () => undefined } as unknown as OpenDraft
  const seen: StudioNow[] = []
  function Watch() {
    const now = useStudio()
    useLayoutEffect(() => void seen.push(now))
    return null
  }
  render(
    <TextProvider text={textIn()}>
      <PortsProvider ports={fakePorts()}>
        <StudioProvider parts={{} as StudioParts} draft={draft}>
          <Watch />
          <JsonEditor />
        </StudioProvider>
      </PortsProvider>
    </TextProvider>,
  )
  await act(async () => undefined)
  const view = EditorView.findFromDOM(window.document.querySelector<HTMLElement>('.cm-editor') as HTMLElement)
  if (view === null) throw new Error('there is no editor')
  return {
    view,
    now: () => seen.at(-1) as StudioNow,
    text: () => document.files().texts[SCENARIO] ?? '',
  }
}

/** Types at an offset, as the browser tells the editor of it. */
const type = (view: EditorView, from: number, insert: string, to = from) =>
  act(() =>
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.type',
    }),
  )

const press = (view: EditorView, key: string, parts: KeyboardEventInit = {}) =>
  act(() => {
    runScopeHandlers(view, new KeyboardEvent('keydown', { key, ...parts }), 'editor')
  })

/** Edits the scenario as another view does. */
const set = (now: StudioNow, path: Path, value: JsonValue) =>
  act(() => {
    now.edit('field', (source) => setValue(source, path, value))
  })

const cursorLine = (view: EditorView): string => view.state.doc.lineAt(view.state.selection.main.head).text.trim()

describe('the text of a scenario', () => {
  it('is edited by typing, and undone by the keys as one of all steps', async () => {
    const { view, text, now } = await open()
    await set(now(), ['minutes'], 9)
    const edited = text()
    await type(view, edited.indexOf('Front desk'), 'The ')
    expect(text()).toBe(edited.replace('Front desk', 'The Front desk'))
    await press(view, 'z', { ctrlKey: true })
    expect(text()).toBe(edited)
    await press(view, 'z', { ctrlKey: true })
    expect(text()).toBe(exampleText)
    expect(cursorLine(view)).toContain('"minutes": 4')
    await press(view, 'y', { ctrlKey: true })
    await press(view, 'y', { ctrlKey: true })
    expect(view.state.doc.toString()).toBe(edited.replace('Front desk', 'The Front desk'))
  })

  it('takes the edits of other views and leaves caret and selection where they are', async () => {
    const { view, text, now } = await open()
    const at = exampleText.indexOf('"refusal"')
    await act(() => view.dispatch({ selection: { anchor: at, head: at + 9 } }))
    await set(now(), ['title'], 'A much longer title than before')
    expect(view.state.doc.toString()).toBe(text())
    const { from, to } = view.state.selection.main
    expect(view.state.sliceDoc(from, to)).toBe('"refusal"')
  })

  it('is never lost half typed: it is kept as it is, and the last good scenario stays for the others', async () => {
    const { view, text, now } = await open()
    await type(view, exampleText.indexOf('"Front desk"'), '"The ')
    expect(text()).not.toBe(exampleText)
    expect(now().reading.upToDate).toBe(false)
    expect(now().reading.shown?.title).toBe('Front desk')
    expect(screen.getByText(/how it last was without an error/)).toBeTruthy()
    await type(view, view.state.doc.length, '\n')
    expect(text()).toBe(view.state.doc.toString())
  })

  it('takes translations along with a line that gets another place, and gives them back with undo', async () => {
    const say = { source: 'I want to make a complaint.', text: 'Quiero quejarme.' }
    const locale = `${JSON.stringify({ 'beats.counter.script.1.say': say }, null, 2)}\n`
    const { view, now } = await open(exampleText, true, { 'locales/es.json': locale })
    const written = () => JSON.parse(now().files.texts['locales/es.json'] ?? '') as object
    const at = exampleText.indexOf('[', exampleText.indexOf('"script"')) + 1
    await type(view, at, '{ "at": 0, "note": "A desk')
    expect(written()).toEqual({ 'beats.counter.script.1.say': say })
    await type(view, at + '{ "at": 0, "note": "A desk'.length, '." },')
    expect(written()).toEqual({ 'beats.counter.script.2.say': say })
    await act(() => void now().draft.document.undo())
    expect(written()).toEqual({ 'beats.counter.script.1.say': say })
  })

  it('keeps the line ends and the mark of a file that came from Windows', async () => {
    const windows = `\uFEFF${exampleText.replaceAll('\n', '\r\n')}`
    const { view, text } = await open(windows)
    await type(view, view.state.doc.toString().indexOf('  "minutes"'), '  "notes": "n",\n')
    expect(text()).toBe(windows.replace('  "minutes"', '  "notes": "n",\r\n  "minutes"'))
  })

  it('can only be read where another tab writes it', async () => {
    const { view, text } = await open(exampleText, false)
    expect(view.state.readOnly).toBe(true)
    await press(view, 'z', { ctrlKey: true })
    expect(text()).toBe(exampleText)
  })

  it('has a name and a hint how to leave it', async () => {
    const { view } = await open()
    expect(view.contentDOM.getAttribute('aria-label')).toBe('Text of The scenario (scenario.json)')
    expect(screen.getByText(/press Escape, then Tab/)).toBeTruthy()
  })
})

describe('the place all views look at', () => {
  it('follows the caret', async () => {
    const { view, now } = await open()
    await act(() => view.dispatch({ selection: { anchor: exampleText.indexOf('We don') } }))
    expect(now().cursor).toEqual({ beat: 'refusal', path: ['beats', 'refusal', 'script', 0, 'say'] })
  })
  it('leads the caret when another view sets it', async () => {
    const { view, now } = await open()
    await act(() => now().setCursor(cursorAt(['beats', 'refusal', 'actions', 0, 'why'])))
    expect(cursorLine(view)).toContain('Says what is wrong and why.')
  })
  it('goes to a beat that is chosen', async () => {
    const { view, now } = await open()
    fireEvent.change(screen.getByLabelText('Go to beat'), { target: { value: 'taken' } })
    await act(async () => undefined)
    expect(cursorLine(view)).toBe('"taken": {')
    expect(now().cursor.beat).toBe('taken')
  })
})

describe('a problem in the text', () => {
  const broken = exampleText.replace('"start": "counter"', '"start": "conter"')
  const marks = (view: EditorView): string[] => {
    const found: string[] = []
    forEachDiagnostic(view.state, (mark, from, to) => found.push(`${view.state.sliceDoc(from, to)}: ${mark.message}`))
    return found
  }

  it('is underlined at its place, with its sentence', async () => {
    const { view } = await open(broken)
    await waitFor(() => expect(marks(view)).toEqual(['"conter": There is no beat "conter". Did you mean "counter"?']))
  })
  it('is gone to with F8, and from the list', async () => {
    const { view } = await open(broken)
    await press(view, 'F8')
    expect(view.state.selection.main.from).toBe(broken.indexOf('"conter"'))
    await act(() => view.dispatch({ selection: { anchor: 0 } }))
    fireEvent.click(screen.getByText('1 problem in this file'))
    fireEvent.click(await screen.findByText(/There is no beat/))
    expect(view.state.selection.main.head).toBe(broken.indexOf('"conter"'))
  })
  it('is mended by its button as a step of its own', async () => {
    const { text, now } = await open(broken)
    fireEvent.click(screen.getByText('1 problem in this file'))
    await act(async () => {
      fireEvent.click(screen.getByText('Write “counter”'))
    })
    expect(text()).toBe(exampleText)
    expect(now().draft.document.history().done.at(-1)?.kind).toBe('fix')
    expect(screen.getByText('No problems in this file')).toBeTruthy()
  })
})
