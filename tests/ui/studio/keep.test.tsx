// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { Announcements } from '../../../src/ui/parts/index.ts'
import type { DraftVersion, OpenDraft, StudioParts } from '../../../src/ui/ports/index.ts'
import { StudioProvider } from '../../../src/ui/studio/workbench/use-studio.tsx'
import { WorkbenchHeader } from '../../../src/ui/studio/workbench/workbench-header.tsx'
import { fakePorts } from '../../support/fake-ports.ts'
import { fakeDraft } from '../../support/fake-studio.tsx'
import { click, get, settle, show, text } from '../../support/page.tsx'

const first = { 'scenario.json': '{\n  "title": "A stop"\n}' } as const
const second = { 'scenario.json': '{\n  "title": "A long stop"\n}' } as const
const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function shown(part: Partial<OpenDraft> = {}): Promise<OpenDraft> {
  const draft = fakeDraft(first, part)
  await show(
    <Announcements>
      <StudioProvider parts={{} as StudioParts} draft={draft}>
        <WorkbenchHeader title="A stop" />
        <input aria-label="A field" />
      </StudioProvider>
    </Announcements>,
    fakePorts(),
  )
  return draft
}
const key = (target: Element, init: object) => settle(() => fireEvent.keyDown(target, { ctrlKey: true, ...init }))

describe('the head of the workbench', () => {
  it('undoes and does again by key anywhere but in a field, and says what', async () => {
    const { document: written } = await shown()
    await settle(() => written.edit('field', { texts: second }))
    await key(screen.getByLabelText('A field'), { key: 'z' })
    expect(written.files().texts).toEqual(second)
    await key(document.body, { key: 'z' })
    expect(written.files().texts).toEqual(first)
    expect(text()).toContain('Undone: a field')
    await key(document.body, { key: 'Z', shiftKey: true })
    expect(written.files().texts).toEqual(second)
    await key(document.body, { key: 'z' })
    await key(document.body, { key: 'y' })
    expect(written.files().texts).toEqual(second)
  })
  it('says that it is kept as soon as it is, though nothing more is written', async () => {
    let [saving, tell]: ['saving' | 'saved', () => void] = ['saving', () => undefined]
    await shown({
      saving: () => saving,
      subscribe(listener) {
        const before = tell
        tell = () => {
          before()
          listener()
        }
        return () => undefined
      },
    })
    expect(text()).toContain('Keeping …')
    saving = 'saved'
    await settle(() => tell())
    expect(text()).toContain('Kept in this browser')
  })
  it('says loudly when what is written is only in this page', async () => {
    await shown({ saving: () => 'only-here' })
    expect(screen.getByRole('note').textContent).toContain('not kept in this browser')
    expect(get('[data-announced]').textContent).toContain('not kept in this browser')
  })
  it('keeps a version, compares with it, and goes back to it in one step that is undone', async () => {
    let versions: readonly DraftVersion[] = []
    const draft = await shown({
      versions: () => versions,
      keepVersion: async (name) => {
        versions = [{ id: '1', name, at: '2026-03-02T09:00:00.000Z', files: { texts: first, media: {} } }]
      },
    })
    await click(button('Versions'))
    await settle(() =>
      fireEvent.input(screen.getByLabelText('Name of the version'), { target: { value: 'Draft one' } }),
    )
    await click(button('Keep this version'))
    expect(text()).toContain('Kept: “Draft one”.')
    await settle(() => draft.document.edit('field', { texts: second }))
    await click(button('Compare with “Draft one”'))
    expect([...document.querySelectorAll('.comparison-gone code')].map((line) => line.textContent)).toEqual([
      '  "title": "A stop"',
    ])
    expect([...document.querySelectorAll('.comparison-new code')].map((line) => line.textContent)).toEqual([
      '  "title": "A long stop"',
    ])
    await click(button('All versions'))
    await click(button('Go back to “Draft one”'))
    expect(draft.document.files().texts).toEqual(first)
    draft.document.undo()
    expect(draft.document.files().texts).toEqual(second)
  })
  it('offers what was changed on the disk, and takes it as one step', async () => {
    let noted = 0
    const disk = {
      name: 'stop',
      save: async () => 'saved' as const,
      changed: async () => (noted === 0 ? second : null),
      note: async () => void (noted += 1),
    }
    const draft = await shown({ disk: () => disk })
    expect(text()).toContain('stop has been changed outside of the Studio')
    await click(button('Take what is there'))
    expect(draft.document.files().texts).toEqual(second)
    expect([draft.document.history().done.map(({ kind }) => kind), noted]).toEqual([['disk'], 1])
    await key(document.body, { key: 's' })
    expect(text()).toContain('Saved to stop.')
  })
})
