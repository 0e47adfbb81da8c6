import { act, cleanup, fireEvent, render, type RenderResult } from '@testing-library/preact'
import type { ComponentChild } from 'preact'
import { PortsProvider, type Ports } from '../../src/ui/ports/index.ts'
import { TextProvider } from '../../src/ui/text/index.ts'
import { textIn } from './texts.ts'

/** A component alone on a page, and the few things Testing Library has no word for. What has a name is found by `screen`. */

/** Does something and lets everything that follows from it settle. */
export const settle = (doing?: () => unknown): Promise<void> =>
  act(async () => {
    await doing?.()
  })

/**
 * Shows a component with the ports it asks for, in place of what was shown before, and lets it settle. It has the texts
 * of all screens, in English unless it brings others.
 */
export async function show(what: ComponentChild, ports: Partial<Ports> = {}): Promise<RenderResult> {
  end()
  const result = render(
    <TextProvider text={textIn()}>
      <PortsProvider ports={ports}>{what}</PortsProvider>
    </TextProvider>,
  )
  await settle()
  return result
}

/** Takes everything off the page. */
export const end = (): void => cleanup()

/** The first element that fits a selector, for what has neither a role nor a name. */
export function get(selector: string): HTMLElement {
  const found = document.body.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`nothing fits ${selector} in ${document.body.innerHTML}`)
  return found
}

/** The same for a field. */
export function input(selector: string): HTMLInputElement {
  const found = get(selector)
  if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no field`)
  return found
}

/** All words of the page. */
export const text = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ')

export const click = (element: Element): Promise<void> => settle(() => fireEvent.click(element))

export const press = (element: Element, key: string): Promise<void> => settle(() => fireEvent.keyDown(element, { key }))
