// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { lazyScreen } from '../../src/ui/frame/lazy.tsx'
import { PortsProvider } from '../../src/ui/ports/index.ts'
import { TextProvider } from '../../src/ui/text/index.ts'
import { fakePorts } from '../support/fake-ports.ts'
import { textIn } from '../support/texts.ts'

const root = document.body
afterEach(() => render(null, root))

/** Draws as the program does: effects follow some time after. */
function show(Screen: ReturnType<typeof lazyScreen<object>>) {
  const text = textIn()
  render(
    <TextProvider text={text}>
      <PortsProvider ports={fakePorts()}>
        <Screen />
      </PortsProvider>
    </TextProvider>,
    root,
  )
  return text
}

test('a screen is shown when it has come', async () => {
  show(lazyScreen(async () => () => <h1>Here</h1>, []))
  expect(root.textContent).toContain('Loading')
  await vi.waitFor(() => expect(root.textContent).toBe('Here'))
})

test('so is one that somebody else had fetched by the time its effects run', async () => {
  const Screen = lazyScreen(async () => () => <h1>Here</h1>, [])
  const text = show(Screen)
  expect(root.textContent).toContain('Loading')
  // As the first page does with what is likely to be opened next.
  await Screen.load(text)
  await vi.waitFor(() => expect(root.textContent).toBe('Here'))
})
