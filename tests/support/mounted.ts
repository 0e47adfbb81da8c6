import { h, render, type ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { TextProvider } from '../../src/ui/text/index.ts'
import { textIn } from './texts.ts'

/** A component in a page of its own, and the few things one does to it. */
export interface Mounted {
  readonly host: HTMLElement
  /** The first element that fits; fails when there is none. */
  get(selector: string): HTMLElement
  /** The same for a field. */
  input(selector: string): HTMLInputElement
  /** The button or link with these words, or this name. */
  named(name: string): HTMLElement
  text(): string
  click(element: Element): Promise<void>
  press(element: Element, key: string): Promise<void>
  /** Does something and lets everything that follows from it settle. */
  settle(what?: () => unknown): Promise<void>
  /** Draws it anew. */
  again(what: ComponentChild): void
  end(): void
}

/** Shows a component and settles it. It has the texts of all screens, in English unless it brings others. */
export async function mount(what: ComponentChild): Promise<Mounted> {
  const host = document.createElement('div')
  document.body.append(host)
  const text = textIn()
  const settle = (doing?: () => unknown) =>
    act(async () => {
      await doing?.()
    })
  const show = (shown: ComponentChild) => render(h(TextProvider, { text }, shown), host)
  await settle(() => show(what))
  const get = (selector: string): HTMLElement => {
    const found = host.querySelector<HTMLElement>(selector)
    if (found === null) throw new Error(`nothing fits ${selector} in ${host.innerHTML}`)
    return found
  }
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
  return {
    host,
    get,
    input(selector) {
      const found = get(selector)
      if (!(found instanceof HTMLInputElement)) throw new Error(`${selector} is no field`)
      return found
    },
    named(name) {
      const all = [...host.querySelectorAll<HTMLElement>('button, a')]
      const found = all.find((element) => nameOf(element) === name)
      if (found === undefined) throw new Error(`no “${name}” among ${all.map(nameOf).join(' | ')}`)
      return found
    },
    text: () => (host.textContent ?? '').replace(/\s+/g, ' '),
    click: (element) =>
      settle(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))),
    press: (element, key) =>
      settle(() => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
    settle,
    again: show,
    end() {
      render(null, host)
      host.remove()
    },
  }
}
