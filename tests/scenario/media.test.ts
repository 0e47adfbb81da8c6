import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mediaFile, mediaNamedIn } from '#scenario'
import { m4aOf, mp3Of, wavOf, webmOf } from '../support/sounds.ts'

const bytes = (...parts: (string | number | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part)))

describe('F20 a sound file', () => {
  it.each([
    ['wav', wavOf(1250), 1250],
    ['mp3', mp3Of(50), 1200],
    ['m4a', m4aOf(2400), 2400],
    ['webm', webmOf(900), 900],
    ['webm', webmOf(null), null],
    ['wav', wavOf(500).subarray(0, 30), null],
    ['mp3', bytes('ID3', [4, 0, 0, 127, 127, 127, 127]), null],
  ] as const)('%s is told by how it begins, and its length by what it says', (kind, file, ms) => {
    expect(mediaFile(file)).toEqual({ kind, size: file.length, ms })
  })
  it('that holds something else under the same roof is none', () => {
    expect(mediaFile(bytes([0, 0, 0, 16], 'ftypheic', [0, 0, 0, 0])).kind).toBeNull()
    expect(mediaFile(bytes([0x1a, 0x45, 0xdf, 0xa3, 0x8b, 0x42, 0x82, 0x88], 'matroska')).kind).toBeNull()
  })
})

describe('F19 a picture', () => {
  const vp8x = bytes('RIFF1234WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [0xff, 0x22, 0], [0xff, 0x22, 0])
  it.each([
    ['png', bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 3, 32], [0, 0, 2, 88]), [800, 600]],
    ['webp', vp8x, [8960, 8960]],
    ['webp', bytes('RIFF1234WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x20, 3, 0x58, 2]), [800, 600]],
    ['jpg', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 2, 0x58, 3, 0x20]), [800, 600]],
  ] as const)('%s says how large it is before anything is unpacked', (kind, file, [width, height]) => {
    expect(mediaFile(file)).toMatchObject({ kind, pixels: { width, height } })
  })
  it.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"/>',
    '<svg><a href="java&#115;cript:alert(1)"/></svg>',
    '<svg><image href="https://example.org/pixel.png"/></svg>',
    '<svg><image xlink:href = "//example.org/pixel.png"/></svg>',
    '<svg><style>@import "x.css"</style></svg>',
    '<svg><path style="fill:url(https://example.org/x.svg#a)"/></svg>',
    '<svg><foreignObject><iframe src="x"/></foreignObject></svg>',
    '<svg><set attributeName="href" to="x"/></svg>',
    '<?xml version="1.0"?><!-- x --><svg><svg:script/></svg>',
  ])('that is more than a drawing is told for one: %s', (text) => {
    expect(mediaFile(bytes(text))).toMatchObject({ kind: 'svg', active: true })
  })
  it.each([
    '<svg><clipPath id="a"/><g clip-path="url(#a)"><use href="#a"/></g></svg>',
    '<svg><image href="data:image/png;base64,AAAA"/></svg>',
    '<svg><text>on a day = one; the script of it</text></svg>',
  ])('that is a drawing and no more is not: %s', (text) => {
    expect(mediaFile(bytes(text))).toMatchObject({ kind: 'svg', active: false })
  })
})

it('whatever the bytes are, they are looked at without a throw', () => {
  const starts = [wavOf(20), mp3Of(1), m4aOf(20), webmOf(20), bytes('RIFF1234WEBPVP8X'), bytes([0xff, 0xd8, 0xff])]
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 80 }), fc.nat(60), (start, noise, cut) => {
      const file = Uint8Array.from([...start.subarray(0, cut), ...noise])
      expect(mediaFile(file).size).toBe(file.length)
    }),
    { numRuns: 400 },
  )
})

it('finds the own files that a translation names, be it broken or not', () => {
  expect(mediaNamedIn('{ "a": { "text": "media/hola.wav", "ms": 3 }, "b": "media/../x.wav", "c": "media/no')).toEqual([
    'media/hola.wav',
  ])
})
