import { describe, expect, it } from 'vitest'
import { chooseRenderer, isSoftware } from '../../src/stage/renderer-choice.ts'

describe('the choice of renderer', () => {
  it('knows graphics cards from imitations', () => {
    expect(isSoftware('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)')).toBe(true)
    expect(isSoftware('llvmpipe (LLVM 15.0.6, 256 bits)')).toBe(true)
    expect(isSoftware('Microsoft Basic Render Driver')).toBe(true)
    expect(isSoftware('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)')).toBe(false)
    expect(isSoftware('Apple M2')).toBe(false)
    expect(isSoftware(null)).toBe(false)
  })
  it('draws with WebGL on a graphics card', () => {
    expect(chooseRenderer({ webgl: true, canvas: true, name: 'Apple M2' })).toEqual({
      type: 'webgl',
      software: false,
    })
  })
  it('draws in Canvas when WebGL is imitated, or not there', () => {
    expect(chooseRenderer({ webgl: true, canvas: true, name: 'llvmpipe' })).toEqual({
      type: 'canvas',
      software: true,
    })
    expect(chooseRenderer({ webgl: false, canvas: true, name: null })).toEqual({
      type: 'canvas',
      software: true,
    })
  })
  it('gives up when nothing can be drawn', () => {
    expect(chooseRenderer({ webgl: false, canvas: false, name: null })).toBeNull()
  })
})
