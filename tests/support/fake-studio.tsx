import { createDocument, type DraftFiles, SCENARIO } from '#studio'
import type { ComponentChild } from 'preact'
import { fakePorts, type PortParts } from './fake-ports.ts'
import type { OpenDraft, StudioParts } from '../../src/ui/ports/index.ts'
import { StudioProvider } from '../../src/ui/studio/workbench/use-studio.tsx'
import * as page from './page.tsx'

/** A draft in memory, with the clock at 0. */
export function fakeDraft(texts: DraftFiles['texts'], part: Partial<OpenDraft> = {}): OpenDraft {
  return {
    head: { id: 'draft', title: '', begun: '', changed: '', origin: { kind: 'template', of: 'intervene' } },
    document: createDocument({ files: { texts, media: {} }, now: () => 0 }),
    editable: () => true,
    saving: () => 'saved',
    versions: () => [],
    keepVersion: async () => undefined,
    removeVersion: async () => async () => undefined,
    media: async () => null,
    keepMedia: async () => ({ hash: '', size: 0 }),
    close: () => undefined,
    disk: () => null,
    subscribe: () => () => undefined,
    ...part,
  }
}

/** Shows views of the workbench over a draft; gives the draft. */
export async function showInStudio(
  what: ComponentChild,
  texts: DraftFiles['texts'] | string,
  parts: Partial<StudioParts> = {},
  around: { readonly ports?: PortParts; readonly draft?: Partial<OpenDraft> } = {},
): Promise<OpenDraft> {
  const draft = fakeDraft(typeof texts === 'string' ? { [SCENARIO]: texts } : texts, around.draft)
  await page.show(
    <StudioProvider
      parts={{ lendMedia: () => undefined, drafts: { list: () => [] }, ...parts } as StudioParts}
      draft={draft}
    >
      {what}
    </StudioProvider>,
    fakePorts({}, around.ports),
  )
  return draft
}
