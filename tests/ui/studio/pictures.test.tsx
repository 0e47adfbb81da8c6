// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, screen } from '@testing-library/preact'
import { strToU8 } from 'fflate'
import { useEffect } from 'preact/hooks'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { MEDIA_KILOBYTES, type Path, parseScenario } from '#scenario'
import { cursorAt, SCENARIO } from '#studio'
import { showInStudio } from '../../support/fake-studio.tsx'
import * as page from '../../support/page.tsx'
import { PicturesView } from '../../../src/ui/studio/pictures/pictures-view.tsx'
import { type OpenPicture, pictureLimits, reEncode } from '../../../src/ui/studio/pictures/re-encode.ts'
import { useStudio } from '../../../src/ui/studio/workbench/use-studio.tsx'

const example = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'problems', 'example.json'), 'utf8')
const line: Path = ['beats', 'counter', 'script', 1]
const webp = Uint8Array.from([...strToU8('RIFF    WEBP'), 1, 2, 3])

function Cursor() {
  const { setCursor } = useStudio()
  useEffect(() => setCursor(cursorAt(line)), [setCursor])
  return null
}

/** The view, with a picture already brought. */
async function shown() {
  const draft = await showInStudio(
    <>
      <Cursor />
      <PicturesView draw={async () => ({ ok: true, bytes: webp, kind: 'webp' })} />
    </>,
    example,
    {},
    {
      draft: { media: async () => webp, keepMedia: async ({ length }) => ({ hash: `sha256-${length}`, size: length }) },
    },
  )
  await bring('The Note (1).PNG')
  return draft
}
async function bring(name: string) {
  const field = page.input('input[type="file"]')
  Object.defineProperty(field, 'files', { value: [new File(['x'], name)], configurable: true })
  await page.settle(() => fireEvent.change(field))
}

afterEach(() => {
  page.end()
  vi.restoreAllMocks()
})

describe('own pictures', () => {
  test('come under a name of the format, as a step that can be undone', async () => {
    const draft = await shown()
    await bring('the-note-1.jpg')
    expect(Object.keys(draft.document.files().media)).toEqual(['media/the-note-1.webp', 'media/the-note-1-2.webp'])
    expect(page.text()).toContain('media/the-note-1-2.webp is here.')
    await page.settle(() => draft.document.undo())
    expect(Object.keys(draft.document.files().media)).toEqual(['media/the-note-1.webp'])
  })
  test('are put over the line under the cursor with words for who cannot see them, and listed there', async () => {
    const draft = await shown()
    expect(page.get('[data-pictures="put"]').hasAttribute('disabled')).toBe(true)
    await page.settle(() =>
      fireEvent.input(screen.getByLabelText('What it shows, for who cannot see it'), { target: { value: 'A note.' } }),
    )
    await page.click(page.get('[data-pictures="put"]'))
    const { scenario } = parseScenario(draft.document.files().texts[SCENARIO] ?? '', SCENARIO)
    expect(scenario?.beats['counter']?.script?.[1]?.inset).toEqual({ picture: 'media/the-note-1.webp', alt: 'A note.' })
    expect(page.get('.picture-item').textContent).toContain('Beat “counter”, line 2 A note.')
    await page.click(page.get('[data-pictures="remove"]'))
    expect(page.text()).toContain('It is shown at 1 line.')
    await page.click(page.get('[data-pictures="remove-used"]'))
    expect(draft.document.files().media).toEqual({})
  })
  test('that are shown nowhere are removed at once', async () => {
    const draft = await shown()
    await page.click(page.get('[data-pictures="remove"]'))
    expect(draft.document.files().media).toEqual({})
    expect(page.text()).toContain('There are none yet.')
  })
})

describe('a picture drawn anew', () => {
  const png = (width: number, height: number): Blob => {
    const bytes = new Uint8Array(40)
    bytes.set([0x89, ...strToU8('PNG')])
    new DataView(bytes.buffer).setUint32(16, width)
    new DataView(bytes.buffer).setUint32(20, height)
    return new Blob([bytes])
  }
  const opened =
    (encode: OpenPicture['encode'], close = (): void => undefined): (() => Promise<OpenPicture>) =>
    async () => ({ width: 2000, height: 1000, encode, close })
  test('keeps its shape, is made smaller until it fits, and is closed', async () => {
    const sizes: string[] = []
    const close = vi.fn<() => void>()
    const encode: OpenPicture['encode'] = async (width, height, quality) => {
      sizes.push(`${width}x${height} ${quality}`)
      return new Blob([sizes.length < 4 ? new Uint8Array(MEDIA_KILOBYTES * 1024 + 1) : webp])
    }
    expect(await reEncode(png(2000, 1000), opened(encode, close))).toEqual({ ok: true, bytes: webp, kind: 'webp' })
    expect(sizes).toEqual(['1280x640 0.9', '1280x640 0.75', '1280x640 0.6', '960x480 0.9'])
    expect(close).toHaveBeenCalledOnce()
  })
  test('is refused where it is no picture, claims to be huge, or cannot be made small', async () => {
    const never = (): never => {
      throw new Error('it must not be opened')
    }
    const refusal = async (file: Blob, open: () => Promise<OpenPicture> = never) => {
      const drawn = await reEncode(file, open)
      return drawn.ok ? 'taken' : drawn.refusal
    }
    expect(await refusal(new Blob(['<svg onload="alert(1)"/>']))).toBe('not-a-picture')
    expect(await refusal(new Blob(['MZ']))).toBe('not-a-picture')
    expect(await refusal(png(100_000, 100_000))).toBe('too-many-dots')
    expect(await refusal({ size: pictureLimits.bytes + 1 } as Blob)).toBe('file-too-large')
    expect(await refusal(png(10, 10), () => Promise.reject(new Error('damaged')))).toBe('not-a-picture')
    expect(
      await refusal(
        png(10, 10),
        opened(async () => null),
      ),
    ).toBe('not-small-enough')
    expect(
      await refusal(
        png(10, 10),
        opened(async () => new Blob(['<svg/>'])),
      ),
    ).toBe('not-small-enough')
  })
})
