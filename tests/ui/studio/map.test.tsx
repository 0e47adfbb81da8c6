// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, screen } from '@testing-library/preact'
import type { Scenario } from '#scenario'
import { SCENARIO } from '#studio'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MapView } from '../../../src/ui/studio/map/map-view.tsx'
import type { OpenDraft } from '../../../src/ui/ports/index.ts'
import { useStudio } from '../../../src/ui/studio/workbench/use-studio.tsx'
import { TextProvider } from '../../../src/ui/text/index.ts'
import { showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'
import { textIn } from '../../support/texts.ts'

const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'assets', 'templates', 'intervene.json'), 'utf8')

function Where() {
  const { cursor, views, setCursor } = useStudio()
  return (
    <button
      type="button"
      aria-label="Elsewhere"
      data-where={cursor.path.join('/')}
      data-main={views.main}
      onClick={() => setCursor({ beat: 'door', path: ['beats', 'door'] })}
    />
  )
}

const shown = (source = text) =>
  showInStudio(
    <>
      <Where />
      <MapView />
    </>,
    source,
  )
const written = (draft: OpenDraft): string => draft.document.files().texts[SCENARIO] ?? ''
const scenario = (draft: OpenDraft): Scenario => JSON.parse(written(draft)) as Scenario
const node = (id: string) => page.get(`[data-map-beat="${id}"]`)
const port = (key: string) => page.get(`[data-map-port="${key}"]`)
const where = () => page.get('[data-where]')
const focus = (element: HTMLElement) => page.settle(() => element.focus())
const choose = (selector: string, value: string) =>
  page.settle(() => fireEvent.change(page.get(selector), { target: { value } }))
const spoken = () => [...document.querySelectorAll('[role=status]')].map((region) => region.textContent).join(' ')

beforeEach(() => {
  // happy-dom does not lay anything out.
  document.elementFromPoint = () => null
  HTMLElement.prototype.setPointerCapture = () => undefined
})
afterEach(() => {
  page.end()
  vi.restoreAllMocks()
})

describe('the map, drawn', () => {
  test('every beat is a button that says what it is, every way has a port that says where it leads', async () => {
    await shown()
    expect(document.querySelectorAll('[data-map-beat]')).toHaveLength(8)
    expect(node('no-form').textContent).toContain('Harm building')
    expect(node('no-form').textContent).toContain('5 options · 1 sign · 17 s')
    expect(node('gone').textContent).toContain('Nobody stopped it')
    expect(port('beats/door/then').getAttribute('aria-label')).toBe('Nobody does anything, to gone')
    expect(port('beats/counter/actions/3/then/0/go').getAttribute('aria-label')).toContain('(if trust ≥ 3), to taken')
    expect(document.querySelectorAll('[data-way]')).toHaveLength(33)
  })

  test('one beat is in the order of Tab, with its ports; arrow keys lead on', async () => {
    await shown()
    const tabbed = () => [...document.querySelectorAll<HTMLElement>('[data-map-beat][tabindex="0"]')]
    expect(tabbed()).toEqual([node('counter')])
    await focus(node('counter'))
    await page.press(node('counter'), 'ArrowDown')
    expect(document.activeElement).toBe(node('no-form'))
    expect(tabbed()).toEqual([node('no-form')])
    expect(port('beats/no-form/then').tabIndex).toBe(0)
    expect(port('beats/counter/then').tabIndex).toBe(-1)
    await page.press(node('no-form'), 'ArrowUp')
    expect(document.activeElement).toBe(node('counter'))
  })

  test('a click leads every view to the beat, Enter opens it in the script, and a cursor elsewhere shows here', async () => {
    await shown()
    await page.click(node('no-form'))
    expect(where().dataset).toMatchObject({ where: 'beats/no-form' })
    expect(node('no-form').getAttribute('aria-current')).toBe('true')
    await focus(node('two-desks'))
    await page.press(node('two-desks'), 'Enter')
    expect(where().dataset).toMatchObject({ where: 'beats/two-desks', main: 'script' })
    await page.click(where())
    expect(node('door').getAttribute('aria-current')).toBe('true')
    expect(node('two-desks').getAttribute('aria-current')).toBe(null)
  })

  test('moves and zooms by keys and buttons, and nothing but a transform changes', async () => {
    await shown()
    const layer = page.get('.map-layer')
    const before = page.get('.map-frame').innerHTML.replace(/style="[^"]*"/, '')
    const transform = () => layer.style.transform
    const first = transform()
    await page.settle(() => fireEvent.keyDown(node('counter'), { key: 'ArrowRight', shiftKey: true }))
    expect(transform()).not.toBe(first)
    await page.press(node('counter'), '+')
    expect(transform()).toContain('scale(1.25)')
    await page.click(page.get('[data-map-zoom=out]'))
    expect(transform()).toContain('scale(1)')
    await page.settle(() => fireEvent.wheel(page.get('.map-frame'), { deltaY: 100 }))
    await page.press(node('counter'), '0')
    expect(transform()).toMatch(/scale\(0\.\d+\)/)
    expect(page.get('.map-frame').innerHTML.replace(/style="[^"]*"/, '')).toBe(before)
  })

  test('a beat is found by its words, and again by Enter the next one', async () => {
    await shown()
    const field = page.input('[data-map-find]')
    await page.settle(() => fireEvent.input(field, { target: { value: 'form' } }))
    expect(spoken()).toMatch(/\d beats/)
    await page.settle(() => fireEvent.submit(field.form!))
    expect(where().dataset['where']).toBe('beats/no-form')
    await page.settle(() => fireEvent.submit(field.form!))
    expect(where().dataset['where']).toBe('beats/counter')
  })

  test('what nothing leads to and what is wrong stand out by a sign with a name', async () => {
    await shown(text.replace('"lasts": 14, "then": "gone"', '"lasts": 14, "then": "gnoe"'))
    expect(node('door').dataset['wrong']).toBe('error')
    expect(node('door').querySelector('[role=img]')?.getAttribute('aria-label')).toBe('1 mistake')
    expect(node('gnoe').textContent).toContain('There is no beat of this name')
  })

  test('while the text is broken it shows what could last be read, says so, and cannot be changed', async () => {
    const draft = await shown()
    await page.settle(() => draft.document.edit('typing', { texts: { [SCENARIO]: text.slice(0, -30) } }))
    expect(document.querySelectorAll('[data-map-beat]')).toHaveLength(8)
    expect(page.text()).toContain('This is the map as it last could be read')
    await focus(port('beats/door/then'))
    await page.press(port('beats/door/then'), 'n')
    expect(written(draft)).toBe(text.slice(0, -30))
  })
})

describe('changing the scenario on its map', () => {
  test('C on an option and a choice from the list lead it elsewhere; undo brings the very text back', async () => {
    const draft = await shown()
    const option = port('beats/door/actions/0/then')
    await focus(option)
    await page.press(option, 'c')
    expect(screen.getByRole('dialog').textContent).toContain('Take care, Mr. Reed')
    const circle = [...document.querySelectorAll<HTMLOptionElement>('[data-map-target] option')].find(
      ({ value }) => value === 'counter',
    )
    expect(circle?.disabled).toBe(true)
    await choose('[data-map-target]', 'called-back')
    await page.press(page.get('[data-map-target]'), 'Enter')
    expect(scenario(draft).beats['door']!.actions![0]!.then).toBe('called-back')
    expect(document.activeElement).toBe(port('beats/door/actions/0/then'))
    expect(spoken()).toContain('leads to called-back now')
    expect(draft.document.undo()?.kind).toBe('link')
    expect(written(draft)).toBe(text)
  })

  test('a line dragged from a port to a beat connects them; to one before it is refused in words', async () => {
    const draft = await shown()
    const drag = async (key: string, onto: Element) => {
      document.elementFromPoint = () => onto
      await page.settle(() => {
        const at = port(key)
        fireEvent.pointerDown(at, { button: 0, pointerId: 1, clientX: 10, clientY: 10 })
        fireEvent.pointerMove(at, { pointerId: 1, clientX: 200, clientY: 300 })
        fireEvent.pointerUp(at, { pointerId: 1, clientX: 200, clientY: 300 })
      })
    }
    await drag('beats/two-desks/then', node('gone'))
    expect(scenario(draft).beats['two-desks']!.then).toBe('gone')
    await drag('beats/two-desks/then', node('counter'))
    expect(scenario(draft).beats['two-desks']!.then).toBe('gone')
    expect(spoken()).toContain('Not connected')
    await drag('beats/no-form/then', page.get('.map-frame'))
    expect(scenario(draft).beats['no-form']!.then).toBe('new-beat')
    expect(scenario(draft).beats['new-beat']!.then).toBe('two-desks')
  })

  test('N puts a new beat in between, which has the focus and the cursor', async () => {
    const draft = await shown()
    const silence = port('beats/counter/then')
    await focus(silence)
    await page.press(silence, 'n')
    expect(scenario(draft).beats['counter']!.then).toBe('new-beat')
    expect(scenario(draft).beats['new-beat']!.then).toBe('no-form')
    expect(document.activeElement).toBe(node('new-beat'))
    expect(where().dataset['where']).toBe('beats/new-beat')
    await page.settle(() => draft.document.undo())
    expect(written(draft)).toBe(text)
    expect(document.querySelector('[data-map-beat="new-beat"]')).toBe(null)
  })

  test('Delete asks where what leads to the beat is to lead, and goes on there', async () => {
    const draft = await shown()
    await focus(node('two-desks'))
    await page.press(node('two-desks'), 'Delete')
    expect(screen.getByRole('dialog').textContent).toContain('no-form: Nobody does anything')
    expect(page.get('[data-map-instead]')).toHaveProperty('value', 'door')
    await page.click(page.get('[data-map-remove]'))
    expect(Object.keys(scenario(draft).beats)).not.toContain('two-desks')
    expect(scenario(draft).beats['no-form']!.then).toBe('door')
    expect(document.activeElement).toBe(node('door'))
    await page.settle(() => draft.document.undo())
    expect(written(draft)).toBe(text)
  })

  test('the same in the list, for small screens and screen readers', async () => {
    const draft = await shown()
    await page.click(page.get('[data-map-as=list]'))
    const row = page.get('[data-row="two-desks"]')
    expect(row.textContent).toContain('no-form: Nobody does anything')
    expect(row.textContent).toContain('Harm building')
    await page.click(page.get('[data-map-change="beats/two-desks/then"]'))
    await choose('[data-map-target]', 'gone')
    await page.click(page.get('[data-map-connect]'))
    expect(scenario(draft).beats['two-desks']!.then).toBe('gone')
    await page.click(page.get('[data-map-open="two-desks"]'))
    expect(where().dataset).toMatchObject({ where: 'beats/two-desks', main: 'script' })
  })

  test('on a narrow screen the list comes first', async () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList)
    await shown()
    expect(document.querySelector('table.map-list')).not.toBe(null)
    expect(document.querySelector('.map-frame')).toBe(null)
  })
})

test('in Spanish', async () => {
  await showInStudio(
    <TextProvider text={textIn('es')}>
      <MapView />
    </TextProvider>,
    text,
  )
  expect(node('no-form').textContent).toContain('5 opciones · 1 señal · 17 s')
  expect(port('beats/door/then').getAttribute('aria-label')).toBe('Nadie hace nada; lleva a: gone')
})
