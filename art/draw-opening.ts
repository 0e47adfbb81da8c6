/**
 * Draws the picture that opens the catalogue: `npx tsx art/draw-opening.ts`. Two busts from Open Peeps by Pablo
 * Stanley (CC0; npm @opeepsfun/open-peeps, MIT), recoloured and put into uniform, before a night street of our own.
 */
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'

const OUT = new URL('../src/ui/catalogue/opening.svg', import.meta.url)
const load = createRequire(import.meta.url)

interface Element {
  readonly type: unknown
  readonly props: Readonly<Record<string, unknown>>
}

/** An element of the package's own React as SVG. Coordinates go to one decimal: nothing is drawn larger than it is. */
function markup(node: unknown): string {
  if (Array.isArray(node)) return node.map(markup).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { type, props } = node as Element
  if (typeof type === 'function') return markup((type as (p: object) => unknown)(props))
  const inside = markup(props.children)
  if (typeof type !== 'string') return inside
  const attributes = Object.entries(props).filter(([, value]) => typeof value === 'string' || typeof value === 'number')
  const written = attributes.map(([name, value]) => {
    const short = String(value).replace(/-?\d+\.\d{2,}/g, (n) => String(Math.round(Number(n) * 10) / 10))
    return ` ${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}="${short}"`
  })
  return `<${type}${written.join('')}>${inside}</${type}>`
}

const piece = (name: string, props: object): string =>
  markup((load(`@opeepsfun/open-peeps/build/${name}.js`) as { default: (p: object) => unknown }).default(props))
const at = (x: number, y: number, svg: string, scale = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${svg}</g>`

interface Bust {
  readonly head: string
  readonly headShift: readonly [number, number]
  readonly face: string
  readonly skin: string
  readonly hair: string
  readonly shirt: string
}

const ink = '#141a26'
const badge =
  '<path d="M0-46 13-17l31 3-24 20 8 31L0 20l-28 17 8-31-24-20 31-3z" fill="#e3a63b" stroke="#141a26" stroke-width="9" stroke-linejoin="round"/>'
/** Head over shoulders, in the units of Open Peeps' own busts (940 × 1130). */
function bust({ head, headShift, face, skin, hair, shirt }: Bust, marks: string): string {
  const colours = { skinColor: skin, hairColor: hair, topColor: shirt, outlineColor: ink, shirtColor: shirt }
  return (
    at(147, 639, piece('body/effigy/ButtonPocketShirt', colours)) +
    marks +
    at(342 + headShift[0], 190 + headShift[1], piece(`head/${head}`, colours)) +
    at(531, 366, piece(`face/${face}`, colours))
  )
}

const windows = [
  [92, 92, 1],
  [132, 92, 0],
  [92, 142, 0],
  [132, 142, 1],
  [262, 60, 1],
  [302, 110, 0],
  [262, 110, 0],
  [302, 60, 0],
  [428, 118, 0],
  [428, 166, 1],
  [640, 70, 0],
  [680, 70, 1],
  [640, 122, 1],
  [680, 122, 0],
  [838, 128, 1],
  [878, 128, 0],
].map(([x, y, lit]) => `<path d="M${x} ${y}h22v30h-22z" fill="${lit ? '#d9b06a' : '#34486f'}"/>`)

const sergeant = bust(
  { head: 'GrayShort', headShift: [40, 0], face: 'Driven', skin: '#e8b596', hair: '#b9bcc2', shirt: '#2b4368' },
  at(748, 1080, badge),
)
const you = bust(
  { head: 'Bun', headShift: [-20, -30], face: 'Concerned', skin: '#a9714b', hair: '#1d1a1e', shirt: '#34527d' },
  at(748, 1080, badge),
)

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640" preserveAspectRatio="xMidYMax slice">
<defs><radialGradient id="lamp"><stop offset="0" stop-color="#e3a63b" stop-opacity=".5"/><stop offset="1" stop-color="#e3a63b" stop-opacity="0"/></radialGradient></defs>
<rect width="960" height="640" fill="#34486f"/>
<path d="M0 640V66h62v-26h96v40h78V20h104v74h70v-20h92v66h104V36h122v58h72v-6h96v72h64v480z" fill="#26365a"/>
${windows.join('')}
<circle cx="720" cy="380" r="330" fill="url(#lamp)"/>
<path d="M0 500h960v140H0z" fill="#2b3d60"/><path d="M0 500h960M0 520h960" stroke="${ink}" stroke-width="5"/>
${at(-30, 118, sergeant, 0.56)}
<g transform="translate(960 118) scale(-.56 .56)">${you}</g>
</svg>
`
writeFileSync(OUT, svg.replace(/\n/g, ''))
console.log(`${OUT.pathname}: ${svg.length} characters`)
