import type { PlaySession } from '../../src/ui/play/session-types.ts'
import type { Shell } from '../../src/ui/shell/shell-types.ts'

type Anchors = ReturnType<Shell['stage']['anchors']>
type Pass = PlaySession & { pass?: (ms: number) => void }

const ACROSS: Readonly<Record<string, number>> = {
  'far-left': 0.09,
  left: 0.22,
  'centre-left': 0.36,
  centre: 0.5,
  'centre-right': 0.64,
  right: 0.78,
  'far-right': 0.9,
}
const SKIN: Readonly<Record<string, string>> = { you: '#a5673f', harmon: '#e9bfa0', osei: '#6f4427' }

/** Paper figures on a canvas, for looking at the screen without the stage: they sway, so that bubbles have something to follow. */
export function paperStage() {
  let anchors: Anchors = {}
  return {
    anchors: () => anchors,
    /** `drawn` false: the clock runs, nothing is drawn. */
    mount(host: HTMLElement, session: Pass, drawn = true) {
      const canvas = document.createElement('canvas')
      canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%'
      host.append(canvas)
      let frame = 0
      let before = performance.now()
      const draw = (now: number) => {
        frame = requestAnimationFrame(draw)
        session.pass?.(Math.min(250, now - before))
        before = now
        if (!drawn) return
        const { view, phase, paused } = session.state()
        const w = host.clientWidth
        const h = host.clientHeight
        if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h })
        const pen = canvas.getContext('2d')
        if (pen === null) return
        pen.fillStyle = '#1d2a4d'
        pen.fillRect(0, 0, w, h)
        pen.fillStyle = '#e3b45f'
        for (let i = 0; i < 60; i++) pen.fillRect((i * 97) % w, h * 0.12 + ((i * 53) % (h * 0.45)), w * 0.014, h * 0.03)
        pen.fillStyle = '#2a2f4a'
        pen.fillRect(0, h * 0.62, w, h * 0.38)
        const scale = Math.min(h / 720, w / 700)
        const found: Record<string, Anchors[string]> = {}
        for (const c of view.cast) {
          if (c.place === 'off') continue
          const x = (ACROSS[c.place] ?? 0.5) * w + (paused ? 0 : Math.sin(now / 900 + c.id.length) * 3)
          const y = h * 0.27
          const r = 44 * scale
          pen.fillStyle = c.id === 'osei' ? '#c9803f' : '#24406e'
          pen.beginPath()
          pen.roundRect(x - r * 1.7, y + r * 0.9, r * 3.4, h - y, r)
          pen.fill()
          pen.lineWidth = 4 * scale
          pen.strokeStyle = '#141a26'
          pen.stroke()
          pen.fillStyle = SKIN[c.id] ?? '#ccc'
          pen.beginPath()
          pen.ellipse(x, y, r, r * 1.25, 0, 0, 7)
          pen.fill()
          pen.stroke()
          pen.fillStyle = '#141a26'
          pen.fillRect(x - r * 0.35, y + r * 0.5, r * 0.7, 4 * scale)
          found[c.id] = { x, y: y + r * 0.5, top: y - r * 1.3, width: r * 2 }
        }
        if (phase === 'choosing') {
          pen.fillStyle = 'rgb(10 14 24 / 0.45)'
          pen.fillRect(0, 0, w, h)
        }
        anchors = found
      }
      frame = requestAnimationFrame(draw)
      return () => {
        cancelAnimationFrame(frame)
        canvas.remove()
        anchors = {}
      }
    },
  }
}
