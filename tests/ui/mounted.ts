import { render, type ComponentChild } from 'preact'
import { act } from 'preact/test-utils'

/** A component in a page of its own, and the few things one does to it. */
export interface Mounted {
  readonly host: HTMLElement
  /** The first element that fits; fails when there is none. */
  get<E extends Element = HTMLElement>(selector: string): E
  /** The button or link with these words, or this name. */
  named(name: string): HTMLElement
  text(): string
  click(element: Element): Promise<void>
  press(element: Element, key: string): Promise<void>
  /** Does something and lets everything that follows from it settle. */
  settle(what?: () => unknown): Promise<void>
  end(): void
}

/** Shows a component and settles it. */
export async function mount(what: ComponentChild): Promise<Mounted> {
  const host = document.createElement('div')
  document.body.append(host)
  const settle = (doing?: () => unknown) =>
    act(async () => {
      await doing?.()
    }) as Promise<void>
  await settle(() => render(what, host))
  const get = <E extends Element>(selector: string): E => {
    const found = host.querySelector<E>(selector)
    if (found === null) throw new Error(`nothing fits ${selector} in ${host.innerHTML}`)
    return found
  }
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
  return {
    host,
    get: get as Mounted['get'],
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
    end() {
      render(null, host)
      host.remove()
    },
  }
}
