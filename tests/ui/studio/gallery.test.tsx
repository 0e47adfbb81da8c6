// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact'
import { faces, holdables, insets, landmarks, marks, places, poses, sounds, wearables } from '#scenario'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { StudioParts } from '../../../src/ui/ports/index.ts'
import { GalleryDialog } from '../../../src/ui/studio/gallery/gallery-dialog.tsx'
import { showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'

const drawings: StudioParts['drawings'] = {
  person: async (_, face) => `data:,${face}`,
  place: async (place) => ({ address: `data:,${place}`, landmarks: [{ landmark: 'door', x: 0.5, y: 0.8 }] }),
  posed: async ({ pose, holds = [], wears = [] }) => `data:,${[pose ?? [], ...holds, ...wears].flat().join()}`,
  inset: async (inset) => `data:,${inset}`,
}

// Everything is in view.
beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', undefined)
  return showInStudio(<GalleryDialog open onClose={() => undefined} />, '{}', { drawings })
})
afterEach(() => void vi.unstubAllGlobals())

const part = (name: string): Promise<void> => page.click(screen.getByRole('button', { name }))
const words = (): string[] =>
  [...document.querySelectorAll('[data-copy]')].map((one) => one.getAttribute('data-copy') ?? '')
const pictures = (): string[] =>
  [...document.querySelectorAll('.gallery img')].map((img) => img.getAttribute('src') ?? '')

describe('what can be drawn', () => {
  test.each([
    ['Poses', poses],
    ['Faces', faces],
    ['In hand', holdables],
    ['Worn', wearables],
    ['Small pictures', insets],
  ] as const)('%s: each has its picture and its word', async (name, all) => {
    await part(name)
    expect(words()).toEqual(all)
    await vi.waitFor(() => expect(pictures()).toEqual(all.map((word) => `data:,${word}`)))
  })

  test('every place has its picture, its landmarks and what can change in it; marks and sounds have their words', async () => {
    await part('Places')
    await vi.waitFor(() => expect(pictures()).toEqual(places.map((place) => `data:,${place}`)))
    expect(words()).toEqual(expect.arrayContaining([...places, ...landmarks, '"door": "open"']))
    await part('Where in the picture')
    expect(words()).toEqual(marks)
    await part('Sounds')
    expect(words()).toEqual(sounds)
  })

  test('a search goes through all parts, by the word and by what is said of it', async () => {
    const search = (value: string) =>
      page.settle(() =>
        fireEvent.input(screen.getByRole('searchbox', { name: 'Search all of it' }), { target: { value } }),
      )
    await search('body camera')
    expect(words()).toEqual(expect.arrayContaining(['body-camera', 'body-camera-off']))
    await search('no such thing anywhere')
    expect(words()).toEqual([])
    expect(screen.getByText('Nothing found. Try another word.')).toBeTruthy()
  })

  test('a word is copied by pressing it', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined)
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await page.click(screen.getByRole('button', { name: 'Copy gripping-arm' }))
    expect(writeText).toHaveBeenCalledWith('gripping-arm')
    expect(await within(page.get('.gallery')).findAllByText('Copied: gripping-arm')).not.toEqual([])
  })
})
