// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact'
import { useLayoutEffect } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDocument, type Cursor, cursorAt, SCENARIO, type StudioDocument } from '#studio'
import { ScriptView } from '../../../src/ui/studio/script/script-view.tsx'
import { type StudioNow, useStudio } from '../../../src/ui/studio/workbench/use-studio.tsx'
import { showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'

const small = `{
  "format": 2, "id": "small", "kind": "intervene", "pillar": "misconduct",
  "title": "Small", "summary": "A form.", "minutes": 2, "role": "You are new here.",
  "stage": { "place": "report-room", "time": "day" },
  "cast": {
    "you": { "name": "Ito", "rank": "officer" },
    "cole": { "name": "Sgt. Cole", "rank": "sergeant" },
    "reed": { "name": "Mr. Reed", "rank": "civilian" }
  },
  "subject": "cole", "affected": ["reed"], "start": "counter",
  "beats": {
    "counter": {
      "harm": "building", "needs": "probe", "actBy": true, "lasts": 12, "then": "gone",
      "script": [
        { "at": 0, "who": "reed", "place": "centre", "say": "I want to make a complaint." },
        { "at": 4, "who": "cole", "say": "Not here.", "face": "angry" },
        { "at": 7, "who": "cole", "does": "folds his arms",
          "cue": { "id": "arms", "text": "He closes up." } }
      ],
      "actions": [
        { "id": "ask", "kind": "intervene", "rung": "probe", "to": "cole", "label": "“Sarge?”", "quality": 3, "why": "It asks.", "then": "gone" }
      ]
    },
    "gone": {
      "harm": "violation",
      "ending": { "outcome": "unchecked", "title": "Gone", "text": "He leaves." }
    }
  },
  "followUp": { "prompt": "And now?", "items": [] },
  "debrief": { "affectedView": "I wanted to be heard.", "points": ["Take it."], "questions": ["Why not?"] }
}
`

let written: StudioDocument
let studio: StudioNow

function Watch() {
  const now = useStudio()
  useLayoutEffect(() => {
    studio = now
  })
  return null
}

async function open(text = small): Promise<void> {
  const draft = await showInStudio(
    <>
      <Watch />
      <ScriptView />
    </>,
    text,
  )
  written = draft.document
}

interface Beat {
  readonly harm: string
  readonly lasts: number
  readonly then: unknown
  readonly script: readonly unknown[]
  readonly actions: readonly Readonly<Record<string, unknown>>[]
}
const text = (): string => written.files().texts[SCENARIO] ?? ''
const beat = (id = 'counter') => (JSON.parse(text()) as { beats: Record<string, Beat> }).beats[id]
const line = (index: number) => page.get(`[data-path="beats/counter/script/${index}"]`)
const words = (index: number) => line(index).querySelector('textarea') as HTMLTextAreaElement
const option = () => page.get('[data-path="beats/counter/actions/0"]')
const key = (element: Element, name: string, more: KeyboardEventInit = {}) =>
  page.settle(() => fireEvent.keyDown(element, { key: name, ...more }))
const type = (element: Element, value: string) => page.settle(() => fireEvent.input(element, { target: { value } }))
const pick = (element: Element, value: string) => page.settle(() => fireEvent.change(element, { target: { value } }))
const focus = (element: HTMLElement) => page.settle(() => element.focus())
const caret = (field: HTMLTextAreaElement, at: number) => field.setSelectionRange(at, at)

const scrolled = vi.fn<Element['scrollIntoView']>()
beforeEach(() => {
  // The page of the tests does not know these, so Preact would listen for events that are called otherwise.
  Object.assign(HTMLElement.prototype, { ondragstart: null, ondragover: null, ondrop: null, ondragend: null })
  scrolled.mockClear()
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.call(this)
  }
})
afterEach(page.end)

describe('the script, read', () => {
  test('says whose each line is, its words and its second, how it is seen, and the signs', async () => {
    await open()
    expect(screen.getByRole('heading', { name: /^counter/ })).toBeTruthy()
    expect(words(0).value).toBe('I want to make a complaint.')
    expect(line(0).querySelector('select')?.selectedOptions[0]?.textContent).toBe('Mr. Reed')
    expect(screen.getByLabelText('Line 2: second. Empty: when the line above has been read')).toHaveProperty(
      'value',
      '4',
    )
    expect(line(1).textContent).toContain('brows down, teeth showing')
    expect(line(2).textContent).toContain('He closes up.')
  })
  test('shows each option with its rung and quality in words', async () => {
    await open()
    const [kind, rung, to, quality] = option().querySelectorAll('select')
    expect(kind?.selectedOptions[0]?.textContent).toBe('Steps in')
    expect(rung?.selectedOptions[0]?.textContent).toBe('Ask (Probe)')
    expect(to?.selectedOptions[0]?.textContent).toBe('Sgt. Cole')
    expect(quality?.selectedOptions[0]?.textContent).toBe('3 · states a concern, or asks')
  })
})

describe('a line, written', () => {
  test('keeps every word as it is typed, and nothing else of the file', async () => {
    await open()
    await type(words(1), 'Not at this desk.')
    expect(text()).toBe(small.replace('Not here.', 'Not at this desk.'))
  })
  test('Enter makes the next line for the same speaker, with the focus in it', async () => {
    await open()
    await focus(words(1))
    caret(words(1), 9)
    await key(words(1), 'Enter')
    expect(beat()?.script[2]).toEqual({ who: 'cole', say: '' })
    expect(document.activeElement).toBe(words(2))
    await type(words(2), 'Go home.')
    expect(beat()?.script[2]).toEqual({ who: 'cole', say: 'Go home.' })
    expect(line(2).querySelector('input')?.placeholder).toBe('5.5')
  })
  test('Enter inside the words cuts them in two', async () => {
    await open()
    caret(words(0), 7)
    await key(words(0), 'Enter')
    expect(beat()?.script.slice(0, 2)).toEqual([
      { at: 0, who: 'reed', place: 'centre', say: 'I want' },
      { who: 'reed', say: 'to make a complaint.' },
    ])
    expect(document.activeElement).toBe(words(1))
  })
  test('Backspace in an empty line takes it away, and undo brings it back', async () => {
    await open()
    caret(words(0), 27)
    await key(words(0), 'Enter')
    const before = text()
    await key(words(1), 'Backspace')
    expect(text()).toBe(small)
    expect(document.activeElement).toBe(words(0))
    await key(words(0), 'z', { ctrlKey: true })
    expect(text()).toBe(before)
    await key(words(0), 'z', { ctrlKey: true })
    expect(text()).toBe(small)
    await key(words(0), 'z', { ctrlKey: true, shiftKey: true })
    expect(text()).toBe(before)
  })
  test('Backspace in the emptied words of a sign leaves the sign, and says what it lacks', async () => {
    await open()
    await type(words(2), '')
    await key(words(2), 'Backspace')
    expect(beat()?.script[2]).toEqual({ at: 7, who: 'cole', cue: { id: 'arms', text: 'He closes up.' } })
    await vi.waitFor(() => expect(line(2).querySelector('[data-code="cue-unseen"]')).not.toBeNull())
  })
  test('Alt and an arrow move it; the seconds stay in order and the focus goes along', async () => {
    await open()
    await focus(words(1))
    await key(words(1), 'ArrowUp', { altKey: true })
    expect(beat()?.script.slice(0, 2)).toEqual([
      { at: 0, who: 'cole', say: 'Not here.', face: 'angry' },
      { at: 4, who: 'reed', place: 'centre', say: 'I want to make a complaint.' },
    ])
    expect(document.activeElement).toBe(words(0))
    await key(words(0), 'ArrowUp', { altKey: true })
    expect(beat()?.script[0]).toMatchObject({ who: 'cole' })
  })
  test('is dragged to another place by its handle', async () => {
    await open()
    const handle = line(0).querySelector('.script-handle') as HTMLElement
    await page.settle(() => fireEvent.dragStart(handle))
    await page.settle(() => fireEvent.dragOver(line(2)))
    expect(line(2).dataset['drop']).toBe('below')
    await page.settle(() => fireEvent.drop(line(2)))
    expect(beat()?.script[2]).toMatchObject({ at: 7, who: 'reed' })
  })
  test('changes its speaker, and becomes a thought with what holds one back', async () => {
    await open()
    await pick(line(0).querySelector('select') as Element, 'does:cole')
    expect(beat()?.script[0]).toEqual({ at: 0, who: 'cole', place: 'centre', does: 'I want to make a complaint.' })
    await pick(line(1).querySelector('select') as Element, 'thought')
    expect(beat()?.script[1]).toMatchObject({ thought: 'Not here.', inhibitor: 'ambiguity' })
  })
  test('its second is set by hand with a comma too, and follows again once it is emptied', async () => {
    await open()
    const second = line(1).querySelector('input') as HTMLInputElement
    await type(second, '4,5')
    await key(second, 'Enter')
    expect(beat()?.script[1]).toMatchObject({ at: 4.5 })
    await type(second, '')
    await key(second, 'Enter')
    expect(beat()?.script[1]).not.toHaveProperty('at')
    expect(second.placeholder).toBe('2.1')
  })
  test('is made a sign, with a name of its own', async () => {
    await open()
    await page.click(line(1).querySelector('[data-does="details"]') as Element)
    await page.click(line(1).querySelector('[data-does="add-cue"]') as Element)
    expect(document.activeElement).toBe(page.get('[data-path="beats/counter/script/1/cue/text"] textarea'))
    expect(beat()?.script[1]).toMatchObject({ cue: { id: 'counter-sign', text: '' } })
  })
})

describe('options and beats, written', () => {
  test('an option is added, with its words to be written next', async () => {
    await open()
    await page.click(page.get('[data-does="add-option"]'))
    expect(beat()?.actions[1]).toEqual({
      id: 'option',
      kind: 'intervene',
      rung: 'probe',
      to: 'cole',
      label: '',
      quality: 3,
      why: '',
      then: 'gone',
    })
    expect(document.activeElement).toBe(page.get('[data-path="beats/counter/actions/1/label"] textarea'))
  })
  test('only an intervention keeps its rung', async () => {
    await open()
    const [kind] = option().querySelectorAll('select')
    await pick(kind as Element, 'comply')
    expect(beat()?.actions[0]).not.toHaveProperty('rung')
  })
  test('a beat is put between two, and given another name everywhere', async () => {
    await open()
    await page.click(page.get('[data-does="add-beat"]'))
    expect(beat('counter')?.then).toBe('new-beat')
    expect(beat('new-beat')?.then).toBe('gone')
    const section = page.get('[data-beat="new-beat"]')
    expect(section.contains(document.activeElement)).toBe(true)
    await page.click(section.querySelector('[data-does="beat-details"]') as Element)
    const name = section.querySelector('.script-details input[type="text"]') as HTMLInputElement
    await type(name, 'At the door')
    await key(name, 'Enter')
    expect(beat('counter')?.then).toBe('at-the-door')
    expect(beat('at-the-door')?.then).toBe('gone')
  })
  test('a harm brings what it needs along', async () => {
    await open()
    const harm = page.get('[data-path="beats/counter/harm"] select')
    await pick(harm, 'none')
    expect(beat()).not.toHaveProperty('needs')
    await pick(harm, 'violation')
    expect(beat()).toMatchObject({ harm: 'violation', needs: 'probe' })
  })
})

describe('the scenario around the beats', () => {
  test('title, cast and debrief are written in their place', async () => {
    await open()
    await type(page.get('[data-path="title"] textarea'), 'The form')
    await page.click(page.get('[data-folds="cast"]'))
    await type(page.get('[data-path="cast/reed/name"] textarea'), 'Mrs. Reed')
    await page.click(screen.getByRole('button', { name: 'Add a point' }))
    expect(JSON.parse(text())).toMatchObject({
      title: 'The form',
      cast: { reed: { name: 'Mrs. Reed' } },
      debrief: { points: ['Take it.', ''] },
    })
    expect(line(0).querySelector('select')?.selectedOptions[0]?.textContent).toBe('Mrs. Reed')
  })
})

describe('what stands before the beats', () => {
  test('is one line each in a scenario that has been worked on, and opens when another view leads there', async () => {
    await open()
    expect(page.get('[data-path="part/head"]').dataset['open']).toBe('true')
    expect(page.get('[data-path="part/cast"]').textContent).toContain('Ito, Sgt. Cole, Mr. Reed')
    await page.settle(() => written.edit('field', { texts: { [SCENARIO]: small.replace('A form.', 'Two forms.') } }))
    page.end()
    await open()
    await page.click(page.get('[data-folds="head"]'))
    expect(document.querySelector('[data-path="title"]')).toBeNull()
    await page.settle(() => studio.setCursor(cursorAt(['summary'])))
    expect(page.get('[data-path="title"] textarea')).toBeTruthy()
    await page.click(page.get('[data-folds="head"]'))
    expect(document.querySelector('[data-path="title"]')).toBeNull()
  })
})

describe('a beat that moves the scene', () => {
  test('names the place, and an own picture with where its floor is, in small edits that are taken back to nothing', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:lobby')
    const files = { texts: { [SCENARIO]: small }, media: { 'media/lobby.webp': { hash: 'h', size: 1 } } }
    const document = createDocument({ files, now: () => 0 })
    const draft = await showInStudio(
      <ScriptView />,
      small,
      {},
      { draft: { document, media: async () => new Uint8Array(1) } },
    )
    written = draft.document
    await page.click(page.get('[data-beat="gone"] [data-does="beat-details"]'))
    const select = (key: string) => page.get(`[data-path="beats/gone/stage/${key}"] select`)
    await pick(select('place'), 'sidewalk')
    await pick(select('picture/file'), 'media/lobby.webp')
    const stage = () => (beat('gone') as { stage?: unknown } | undefined)?.stage
    expect(stage()).toEqual({ place: 'sidewalk', picture: { file: 'media/lobby.webp', alt: '' } })
    await key(page.get('.floor-line input'), 'ArrowUp')
    await key(page.get('.floor-line input'), 'PageUp')
    expect(stage()).toMatchObject({ picture: { floor: 0.83 } })
    await pick(select('picture/file'), '')
    await pick(select('place'), '')
    expect(text()).toBe(small)
  })
})

describe('the shared place', () => {
  test('has its line marked as the one the stage shows', async () => {
    await open()
    expect([0, 1].map((i) => line(i).dataset['shown'])).toEqual(['true', 'false'])
    await focus(words(1))
    expect([0, 1].map((i) => line(i).dataset['shown'])).toEqual(['false', 'true'])
    expect(line(1).querySelector('.script-shown')?.getAttribute('title')).toBe('The stage shows this line')
  })
  test('is where the focus is', async () => {
    await open()
    await focus(words(1))
    expect(studio.cursor).toEqual({ beat: 'counter', path: ['beats', 'counter', 'script', 1] } satisfies Cursor)
    expect(scrolled).not.toHaveBeenCalled()
  })
  test('comes into view when another view sets it, and takes no focus', async () => {
    await open()
    await page.settle(() => studio.setCursor(cursorAt(['beats', 'counter', 'script', 2, 'does'])))
    expect(scrolled.mock.contexts).toEqual([line(2)])
    expect(line(2).dataset['current']).toBe('true')
    expect(document.activeElement).toBe(document.body)
  })
})

describe('a text that is broken', () => {
  test('leaves the last good state, to be read, and leads to the text', async () => {
    await open()
    await page.settle(() => written.edit('typing', { texts: { [SCENARIO]: small.replace('"gone",', '"gone"') } }))
    expect(words(0).value).toBe('I want to make a complaint.')
    expect(words(0).readOnly).toBe(true)
    expect(document.querySelector('[data-does="add-line"]')).toBeNull()
    await page.click(screen.getByRole('button', { name: 'Go to the text' }))
    expect(studio.views.main).toBe('json')
    await page.settle(() => written.undo())
    expect(words(0).readOnly).toBe(false)
  })
  test('a problem stands at its field as one sentence', async () => {
    await open(small.replace('"to": "cole"', '"to": "coal"'))
    await vi.waitFor(() =>
      expect(page.get('[data-path="beats/counter/actions/0/to"]').textContent).toContain(
        'There is no one called "coal"',
      ),
    )
  })
})

describe('what a scenario is called in files', () => {
  const title = () => screen.getByRole('textbox', { name: 'Title' })
  const id = () => (JSON.parse(text()) as { id: string }).id
  const fresh = small.replace('"id": "small"', '"id": "my-scenario"')

  test('follows its title, letter by letter, and is undone with it', async () => {
    await open(fresh)
    for (const so of ['N', 'Ni', 'Nig', 'Night', 'Night ', 'Night d', 'Night desk']) await type(title(), so)
    expect(id()).toBe('night-desk')
    await type(title(), 'Night')
    expect(id()).toBe('night')
    await page.settle(() => written.undo())
    expect(text()).toBe(fresh)
  })
  test('is one that no other scenario has', async () => {
    const drafts = { list: () => [{ id: 'other', title: 'Night desk' }] } as unknown as StudioNow['parts']['drafts']
    const draft = await showInStudio(<ScriptView />, fresh, { drafts })
    written = draft.document
    await type(title(), 'Night desk')
    expect(id()).toBe('night-desk-2')
  })
  test('stays as somebody wrote it', async () => {
    await open(fresh)
    await type(screen.getByRole('textbox', { name: 'Its name in files' }), 'mine')
    await type(title(), 'Night desk')
    expect(id()).toBe('mine')
  })
})
