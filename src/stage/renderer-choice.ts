/** What the browser can draw with. */
export interface Graphics {
  readonly webgl: boolean
  readonly canvas: boolean
  /** The graphics hardware as WebGL names it, or null if it keeps that to itself. */
  readonly name: string | null
}

export interface RendererChoice {
  readonly type: 'webgl' | 'canvas'
  /** Whether the processor computes the pictures: then fewer pixels are drawn. */
  readonly software: boolean
}

const imitations = /swiftshader|llvmpipe|softpipe|software|basic render|microsoft basic|virtualbox|vmware|paravirtual/i

/** Whether WebGL under this name runs on the processor, where Canvas is several times faster. */
export const isSoftware = (name: string | null): boolean => name !== null && imitations.test(name)

/** Which renderer to use; null when the browser has neither. */
export function chooseRenderer(graphics: Graphics): RendererChoice | null {
  if (graphics.webgl && !isSoftware(graphics.name)) return { type: 'webgl', software: false }
  return graphics.canvas ? { type: 'canvas', software: true } : null
}

/** Asks the browser by a canvas that it does not keep. */
export function probeGraphics(): Graphics {
  const canvas = document.createElement('canvas').getContext('2d') !== null
  const gl = document.createElement('canvas').getContext('webgl')
  if (!gl) return { webgl: false, canvas, name: null }
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { webgl: true, canvas, name: typeof name === 'string' ? name : null }
}
