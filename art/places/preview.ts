/** Looks at a place by hand: npx vite --port 5202, then /art/places/preview.html?moment=stop&time=night&bare=1 */
import { openStage } from '../../src/stage/index.ts'
import type { StageExtra, StageHandle } from '../../src/stage/index.ts'
import { moments } from './preview-moments.ts'
import { compile, runAt, untouched, view as viewOf } from '#engine'
import type { View } from '#engine'
import { parseScenario } from '#scenario'

const host = document.querySelector<HTMLElement>('#host')!
const panel = document.querySelector<HTMLFormElement>('#panel')!
const query = new URLSearchParams(location.search)
const field = (name: string): HTMLInputElement => panel.elements.namedItem(name) as HTMLInputElement

for (const name of Object.keys(moments)) (field('moment') as unknown as HTMLSelectElement).add(new Option(name))
for (const [name, value] of query) {
  const input = panel.elements.namedItem(name)
  if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = value === '1'
  else if (input) (input as HTMLInputElement).value = value
}
if (query.has('bare')) panel.hidden = true
if (query.has('w')) host.style.cssText = `width:${query.get('w')}px;height:${query.get('h')}px;max-height:none`

/** A moment of a scenario's do-nothing run: ?scenario=long-stop&t=45 */
const played = query.get('scenario')
const scenarios = import.meta.glob<string>('../../scenarios/*/scenario.json', { query: '?raw', import: 'default' })
const source = await scenarios[`../../scenarios/${played}/scenario.json`]?.()
const { scenario } = parseScenario(source ?? '', 'scenario.json')
const run = scenario && untouched(compile(scenario))
const scene = run && viewOf(runAt(run, Number(query.get('t') ?? 0) * 1000))

let view: View
let extra: StageExtra
function read(): void {
  if (scene) view = scene
  else
    view = {
      ...(moments[field('moment').value] ?? moments['stop']!),
      ...(query.has('place') ? { place: query.get('place') as View['place'] } : {}),
      time: field('time').value as View['time'],
      weather: field('weather').value as View['weather'],
      tension: Number(field('tension').value) as View['tension'],
    }
  const mode = field('mode').value as StageExtra['mode']
  extra = {
    mode,
    acting:
      mode === 'acting'
        ? {
            text: 'Sarge, what are we still holding him on?',
            spoken: true,
            to: 'harmon',
            rung: (query.get('rung') ?? 'challenge') as 'challenge',
            kind: 'intervene',
          }
        : null,
    ...(mode === 'choosing' ? { safe: { left: 0, right: 0, top: 0, bottom: 0 } } : {}),
  }
}
read()

/** For looking from outside: the stage, and how long each frame took in ms. */
const seen: { stage?: StageHandle; frameTimes: number[] } = { frameTimes: [] }
Object.assign(globalThis, { seen })
const began = performance.now()
const stage = await openStage(host, {
  reducedMotion: query.get('still') === '1',
  noFlash: false,
  quality: (query.get('quality') ?? 'auto') as 'auto',
  onTrouble: (what) => console.log('trouble', what),
})
seen.stage = stage
if (query.get('frozen') === '1') stage.freeze(true)
console.log('open', Math.round(performance.now() - began))
panel.addEventListener('input', () => {
  read()
  stage.set({ reducedMotion: field('still').checked })
  stage.freeze(field('frozen').checked)
})
let before = performance.now()
function loop(now: number): void {
  seen.frameTimes.push(now - before)
  before = now
  stage.draw(view, extra)
  host.querySelectorAll('.head').forEach((box) => box.remove())
  if (field('heads').checked) {
    for (const head of Object.values(stage.anchors())) {
      const box = document.createElement('div')
      box.className = 'head'
      box.style.cssText = `left:${head.x - head.width / 2}px;top:${head.top}px;width:${head.width}px;height:${head.y - head.top}px`
      host.append(box)
    }
  }
  requestAnimationFrame(loop)
}
requestAnimationFrame(loop)
