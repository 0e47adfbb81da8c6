// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, screen } from '@testing-library/preact'
import { compile } from '#engine'
import { createDocument, waysTo } from '#studio'
import { beforeEach, describe, expect, test } from 'vitest'
import type { OpenDraft, StudioParts } from '../../../src/ui/ports/index.ts'
import { SeeView } from '../../../src/ui/studio/see/see-view.tsx'
import { StudioProvider } from '../../../src/ui/studio/workbench/use-studio.tsx'
import { fakePorts } from '../../support/fake-ports.ts'
import * as page from '../../support/page.tsx'

const text = readFileSync(join(import.meta.dirname, '../../../assets/templates/intervene.json'), 'utf8')

let written: ReturnType<typeof createDocument>
const source = () => written.files().texts['scenario.json'] ?? ''
/** The lines that have been changed: what was there, and what is there now. */
const changed = (): string[] => {
  const before = new Set(text.split('\n'))
  return source()
    .split('\n')
    .filter((line) => !before.has(line))
    .map((line) => line.trim())
}

beforeEach(async () => {
  written = createDocument({
    files: { texts: { 'scenario.json': text }, media: { 'media/lobby.webp': { hash: 'sha256-1', size: 9 } } },
    now: () => 0,
  })
  const draft = {
    document: written,
    editable: () => true,
    media: async () => null,
    subscribe: () => () => undefined,
  } as unknown as OpenDraft
  const parts = {
    lendMedia: () => undefined,
    plays: { waysTo: async (of) => waysTo(compile(of)) },
    drawings: {
      person: async ({ id, look }, face, cut) => `data:,${id}-${look?.hair}-${face}-${cut}`,
      place: async (place) => ({ address: `data:,${place}`, landmarks: [{ landmark: 'door', x: 0.5, y: 0.8 }] }),
      posed: async () => null,
      inset: async () => null,
    },
  } as Partial<StudioParts> as StudioParts
  await page.show(
    <StudioProvider parts={parts} draft={draft}>
      <SeeView />
    </StudioProvider>,
    fakePorts(),
  )
})

const panel = (name: string): Promise<void> => page.click(screen.getByRole('button', { name }))

describe('the people', () => {
  beforeEach(() => panel('People'))

  test('are seen with their faces, and somebody is given other hair by its picture', async () => {
    await page.click(page.get('[data-person=you] button'))
    expect(page.get('[data-person=you] img').getAttribute('src')).toContain('you-')
    await page.click(screen.getByRole('radio', { name: 'Mohawk' }))
    await page.settle()
    expect((JSON.parse(source()) as { cast: { you: { look: { hair: string } } } }).cast.you.look.hair).toBe('mohawk')
    expect(page.get('[data-person=you] img').getAttribute('src')).toContain('mohawk')
    expect(changed().every((line) => line.includes('mohawk'))).toBe(true)
  })

  test('can be looked at with any face, which changes nothing in the text', async () => {
    await page.click(page.get('[data-person=you] button'))
    await page.click(screen.getByRole('radio', { name: /brows down/ }))
    await page.settle()
    expect(page.get('.see-editor .see-person-whole img').getAttribute('src')).toContain('angry')
    expect(source()).toBe(text)
  })

  test('lose a word of their look that is taken back', async () => {
    await page.click(page.get('[data-person=you] button'))
    await page.click(screen.getByRole('radio', { name: 'Sunglasses' }))
    expect(source()).toContain('sunglasses')
    await page.click(screen.getAllByRole('radio', { name: 'None' }).at(-1)!)
    expect(source()).not.toContain('"glasses"')
    written.undo()
    expect(source()).toContain('sunglasses')
  })

  test('become one more', async () => {
    await page.click(screen.getByRole('button', { name: 'Add a person' }))
    expect(source()).toContain('New person')
    expect(page.get('.see-editor')).not.toBeNull()
  })
})

describe('the place', () => {
  beforeEach(() => panel('Place'))

  test('is chosen by its picture, and its landmarks are named', async () => {
    await page.click(screen.getByRole('radio', { name: 'Parking garage' }))
    await page.settle()
    expect(page.get('[data-place=garage] img').getAttribute('src')).toBe('data:,garage')
    expect(page.get('.see-landmark').textContent).toBe('door')
    expect(changed()).toEqual([expect.stringContaining('garage')])
  })
})

describe('a place of one’s own', () => {
  test('is a picture that was brought, with words for who cannot see it, and is taken back', async () => {
    await panel('Place')
    const choose = screen.getByLabelText('Which picture')
    await page.settle(() => fireEvent.change(choose, { target: { value: 'media/lobby.webp' } }))
    const alt = screen.getByLabelText('What the place looks like, for who cannot see it')
    await page.settle(() => fireEvent.input(alt, { target: { value: 'A lobby.' } }))
    const { stage } = JSON.parse(source()) as { stage: { picture?: object } }
    expect(stage.picture).toEqual({ file: 'media/lobby.webp', alt: 'A lobby.' })
    expect(document.querySelector('.see-landmark')).toBeNull()
    await page.settle(() => fireEvent.change(choose, { target: { value: '' } }))
    expect(source()).toBe(text)
  })
})

describe('the storyboard', () => {
  test('has every line of every beat, in words where there is no stage', async () => {
    await panel('Storyboard')
    await page.click(screen.getByRole('button', { name: 'Make the storyboard' }))
    const { beats } = JSON.parse(text) as { beats: Record<string, { script?: { say?: string }[] }> }
    const said = Object.values(beats).flatMap(({ script = [] }) => script.flatMap(({ say }) => say ?? []))
    for (const say of said) expect(page.text()).toContain(say)
    await page.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(screen.getByRole('button', { name: 'Print' })).not.toBeNull()
  })
})
