// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { newPlan, PLAN } from '#studio'
import type { OpenDraft, PlanBench, PlanSceneHere, StudioParts } from '../../../src/ui/ports/index.ts'
import { PlanEditorScreen } from '../../../src/ui/studio/index.ts'
import { fakePorts } from '../../support/fake-ports.ts'
import { fakeDraft } from '../../support/fake-studio.tsx'
import { click, get, settle, show, text } from '../../support/page.tsx'

const scenes = new Map<string, PlanSceneHere>([
  ['long-stop', { id: 'long-stop', kind: 'intervene', minutes: 4 }],
  ['still-prone', { id: 'still-prone', kind: 'control', minutes: 6 }],
])

async function shown(source = newPlan('my-plan'), part: Partial<PlanBench> = {}, draftPart: Partial<OpenDraft> = {}) {
  const put: string[] = []
  const head = { id: 'one', what: 'plan', title: '', begun: '', changed: '', origin: { kind: 'copy', of: '' } } as const
  const draft = fakeDraft({ [PLAN]: source }, { head, ...draftPart })
  const plans: PlanBench = {
    scenes: async () => scenes,
    here: () => [],
    put: async (id) => {
      put.push(id)
      return { kept: true }
    },
    remove: async () => async () => undefined,
    ...part,
  }
  const parts = { drafts: { open: async () => draft }, plans } as unknown as StudioParts
  await show(<PlanEditorScreen id="one" />, fakePorts({}, { studio: { open: async () => parts } }))
  await settle()
  const plan = () => JSON.parse(draft.document.files().texts[PLAN] ?? '') as Record<string, unknown>
  return { draft, plan, put }
}
const type = (field: string, words: string) =>
  settle(() => fireEvent.input(get(`[data-field="${field}"] :is(textarea, input)`), { target: { value: words } }))
const write = async (field: string, number: string) => {
  await type(field, number)
  await settle(() => fireEvent.blur(get(`[data-field="${field}"] input`)))
}
const told = (field: string) =>
  [...get(field).querySelectorAll('[data-problem]')].map((one) => one.getAttribute('data-problem'))

beforeEach(() => {
  location.hash = '#/studio/plan/one'
})

describe('the editor of training plans', () => {
  it('takes a plan from nothing to one that is played here', async () => {
    const { plan, put } = await shown()
    expect(told('[data-field="title.en"]')).toEqual(['empty-text'])
    expect(document.querySelector('[data-plan="put"]')).toBeNull()
    await type('title.en', 'Night shift')
    await type('summary.en', 'Two scenes.')
    await click(get('[data-add="scenarios"]'))
    await click(get('[data-add="scenarios"]'))
    expect(get('[data-plan="sums"]').textContent).toBe('2 scenes, 10 minutes, 1 control')
    await write('validMonths', '12')
    expect(plan()).toMatchObject({ scenarios: ['long-stop', 'still-prone'], controls: 1, hours: 0.17, validMonths: 12 })
    expect(text()).toContain('Nothing is wrong with it.')
    await click(get('[data-plan="put"]'))
    expect(put).toEqual(['my-plan'])
    expect(text()).toContain('among the training plans of this browser')
  })

  it('says what is wrong beside the field it is in, and mends what it can', async () => {
    const source = newPlan('my-plan').replace('"scenarios": []', '"scenarios": ["long-stopp"]').replace('60', '101')
    const { plan } = await shown(source.replace('"mode": "practice"', '"mode": "practice",\n  "colour": "red"'))
    expect(told('[data-list="scenarios"] [data-row="0"]')).toEqual(['unknown-scenario'])
    expect(told('[data-field="pass.overall"]')).toEqual(['out-of-range'])
    expect(told('[aria-labelledby="plan-others"]')).toEqual(['unknown-key'])
    await click(get('[data-fix="unknown-scenario"]'))
    expect(plan()['scenarios']).toEqual(['long-stop'])
  })

  it('moves scenes by button with the focus on them, and undoes it', async () => {
    const source = newPlan('my-plan').replace('"scenarios": []', '"scenarios": ["long-stop", "still-prone"]')
    const { plan } = await shown(source)
    await click(screen.getByRole('button', { name: 'Move “Still prone” up' }))
    expect(plan()['scenarios']).toEqual(['still-prone', 'long-stop'])
    await settle(() => new Promise((done) => requestAnimationFrame(done)))
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Still prone” up')
    await click(get('[data-studio="undo"]'))
    expect(plan()['scenarios']).toEqual(['long-stop', 'still-prone'])
  })

  it('begins the words in one more language', async () => {
    const { plan } = await shown()
    await settle(() => fireEvent.input(screen.getByLabelText('In one more language'), { target: { value: 'es' } }))
    await click(get('[data-plan="language"]'))
    expect(plan()['title']).toEqual({ en: '', es: '' })
    expect(told('[data-field="title.es"]')).toEqual(['empty-text'])
  })

  it('is not checked against scenes that cannot be fetched, and says so', async () => {
    await shown(undefined, { scenes: () => Promise.reject(new Error('offline')) })
    expect(text()).toContain('The scenes could not be fetched')
    expect(document.querySelector('[data-plan="put"]')).toBeNull()
  })

  it('only shows a plan that another tab writes', async () => {
    const { plan } = await shown(undefined, {}, { editable: () => false })
    await type('title.en', 'Mine')
    expect(plan()['title']).toEqual({ en: '' })
    expect(text()).toContain('Here you look on.')
  })
})
