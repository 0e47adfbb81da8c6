// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { fireEvent, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDocument, SCENARIO, type StudioDocument } from '#studio'
import type { OpenDraft, StudioParts } from '#ui'
import { ScriptView } from '../../../src/ui/studio/script/script-view.tsx'
import { StudioProvider, useStudio } from '../../../src/ui/studio/workbench/use-studio.tsx'
import type { Cursor } from '../../../src/studio/cursor.ts'
import * as page from '../../support/page.tsx'

const template = readFileSync('assets/templates/intervene.json', 'utf8')

let document_: StudioDocument
let cursor: Cursor
let lead: (to: Cursor) => void
let views: readonly string[]

function Watch() {
  const studio = useStudio()
  cursor = studio.cursor
  lead = studio.setCursor
  views = [studio.views.main, studio.views.side]
  return null
}

async function open(text = template, editable = true): Promise<void> {
  let now = 0
  document_ = createDocument({ files: { texts: { [SCENARIO]: text }, media: {} }, now: () => (now += 5000) })
  const draft = {
    document: document_,
    editable: () => editable,
    saving: () => 'saved',
    subscribe: () => () => undefined,
  } as unknown as OpenDraft
  await page.show(
    <StudioProvider parts={{} as StudioParts} draft={draft}>
      <Watch />
      <ScriptView />
    </StudioProvider>,
  )
}

interface Written {
  readonly beats: Readonly<
    Record<string, { readonly lasts: number; readonly script: readonly Record<string, unknown>[]; readonly actions: readonly Record<string, unknown>[] }>
  >
}
const text = () => document_.files().texts[SCENARIO] ?? ''
const written = () => JSON.parse(text()) as Written
const linesOf = (beat: string) => written().beats[beat]?.script ?? []
const words = (beat: string, index: number) =>
  page.get(`[data-path="beats/${beat}/script/${index}"] textarea`) as HTMLTextAreaElement
const key = (element: Element, init: KeyboardEventInit) => page.settle(() => fireEvent.keyDown(element, init))
const type = (element: Element, value: string) =>
  page.settle(() => fireEvent.input(element, { target: { value } }))

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>()
})
afterEach(page.end)

describe('the script', () => {
  test('reads beat by beat: whose each line is, its words and its second, and the options', async () => {
    await open()
    expect(screen.getByRole('heading', { name: /^counter/ })).toBeTruthy()
    expect(words('counter', 4).value).toBe("I'd like to make a complaint. About Tuesday.")
    const line = page.get('[data-path="beats/counter/script/4"]')
    expect(line.querySelector('select')?.selectedOptions[0]?.textContent).toBe('Mr. Reed')
    expect(line.querySelector('input')?.value).toBe('3.6')
    expect(page.text()).toContain('He reached for the form, and then he put it away.')
    expect(screen.getAllByLabelText('Option 1: words or deed')[0]).toHaveProperty(
      'value',
      '“Have a seat, sir. I\'ll get you some water.”',
    )
  })
})
