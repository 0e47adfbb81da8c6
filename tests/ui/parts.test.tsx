// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { Eye } from 'lucide'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  Announcements,
  Button,
  Choice,
  Dialog,
  Icon,
  IconButton,
  LiveRegion,
  Slider,
  Switch,
  Told,
} from '../../src/ui/parts/index.ts'
import * as page from '../support/page.tsx'

afterEach(page.end)

function WithDialog() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Ask</Button>
      <Dialog open={open} title="Sure?" onClose={() => setOpen(false)}>
        <p>Think.</p>
      </Dialog>
    </>
  )
}

/** Something removed, its notice, and a list drawn anew with it: its heading is another one after each change. */
function WithUndo({ heading }: { heading: boolean }) {
  const [gone, setGone] = useState(true)
  return (
    <>
      <h1 tabIndex={-1}>Page</h1>
      {gone && (
        <Told
          words="Gone."
          undo={async () => setGone(false)}
          onDismiss={() => setGone(false)}
          after={heading ? () => document.body.querySelector<HTMLElement>('h2') : undefined}
        />
      )}
      <h2 key={String(gone)} tabIndex={-1}>
        List
      </h2>
    </>
  )
}

describe('the base parts', () => {
  test('A3: a button tells its key in words and to assistive technology, and is still named by its words', async () => {
    await page.show(<Button kbd=" ">Step in</Button>)
    const button = page.get('button')
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Space')
    expect(page.get('kbd').textContent).toBe('Space')
    expect(page.get('kbd').getAttribute('aria-hidden')).toBe('true')
    expect(button.getAttribute('type')).toBe('button')
  })

  test('an icon alone has a name; beside words it is decoration', async () => {
    await page.show(
      <>
        <IconButton icon={Eye} label="Look" />
        <Icon icon={Eye} label="Seen" />
      </>,
    )
    expect(page.get('button').getAttribute('aria-label')).toBe('Look')
    expect(page.get('button svg').getAttribute('aria-hidden')).toBe('true')
    expect(page.get('svg[role=img]').getAttribute('aria-label')).toBe('Seen')
    expect(document.body.querySelectorAll('svg circle')).toHaveLength(2)
  })

  test('A4: a dialog takes focus to its heading and gives it back', async () => {
    await page.show(<WithDialog />)
    const opener = screen.getByRole('button', { name: 'Ask' })
    opener.focus()
    await page.click(opener)
    expect(document.activeElement).toBe(page.get('dialog h2'))
    expect(page.get('dialog').getAttribute('aria-labelledby')).toBe(page.get('dialog h2').id)
    await page.click(screen.getByRole('button', { name: 'Close' }))
    expect(document.body.querySelector('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })

  test.each([
    ['Undo', /^Undo$/],
    ['Dismiss', /^Dismiss: Gone/],
  ] as const)('A4: %s takes its notice away and leads focus on', async (_, way) => {
    for (const [heading, to] of [
      [true, 'h2'],
      [false, 'h1'],
    ] as const) {
      await page.show(<WithUndo heading={heading} />)
      screen.getByRole('button', { name: way }).focus()
      await page.click(screen.getByRole('button', { name: way }))
      expect(document.body.querySelector('.notice')).toBeNull()
      await page.settle(() => new Promise(requestAnimationFrame))
      expect(document.activeElement).toBe(page.get(to))
      if (heading) page.end()
    }
  })

  test('A3: Esc closes the dialog and nothing behind it hears the key', async () => {
    await page.show(<WithDialog />)
    await page.click(screen.getByRole('button', { name: 'Ask' }))
    const behind = vi.fn<() => void>()
    addEventListener('keydown', behind)
    await page.press(page.get('dialog h2'), 'Escape')
    removeEventListener('keydown', behind)
    expect(document.body.querySelector('dialog')).toBeNull()
    expect(behind).not.toHaveBeenCalled()
  })

  test('a switch, a choice and a slider are native, named and say what they are set to', async () => {
    const heard: unknown[] = []
    await page.show(
      <>
        <Switch label="Sound" hint="All of it" on={false} onChange={(on) => heard.push(on)} />
        <Choice
          legend="Pace"
          value="1"
          options={[
            { value: '1', label: '1×' },
            { value: 'untimed', label: 'Untimed' },
          ]}
          onChange={(value) => heard.push(value)}
        />
        <Slider label="Volume" value={0.5} says={(v) => `${v * 100} percent`} onChange={(value) => heard.push(value)} />
      </>,
    )
    const toggle = page.input('[role=switch]')
    expect(document.getElementById(toggle.getAttribute('aria-describedby') ?? '')?.textContent).toBe('All of it')
    await page.click(toggle)
    await page.click(page.get('input[value=untimed]'))
    const slider = page.input('input[type=range]')
    expect(slider.getAttribute('aria-valuetext')).toBe('50 percent')
    await page.settle(() => {
      slider.value = '0.75'
      slider.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(heard).toEqual([true, 'untimed', 0.75])
    expect(page.get('fieldset legend').textContent).toBe('Pace')
  })

  test('A5: a slider says its value once: what shows it beside is hidden from ears', async () => {
    await page.show(<Slider label="Volume" value={0.5} says={(v) => `${v * 100} percent`} onChange={() => undefined} />)
    expect(document.querySelector('output, [role=status], [aria-live]')).toBeNull()
    expect(page.get('.slider-value').getAttribute('aria-hidden')).toBe('true')
  })

  test('A5: what comes, and what is taken back, is spoken from a region that was there before it', async () => {
    function Removing() {
      const [gone, setGone] = useState(false)
      return (
        <Announcements>
          <h1 tabIndex={-1}>Page</h1>
          <Button onClick={() => setGone(true)}>Remove</Button>
          {gone && <Told words="Gone." undo={async () => undefined} onDismiss={() => undefined} />}
        </Announcements>
      )
    }
    await page.show(<Removing />)
    const region = page.get('[data-announced]')
    expect(region.textContent).toBe('')
    await page.click(screen.getByRole('button', { name: 'Remove' }))
    expect(region.textContent).toBe('Gone.')
    await page.click(screen.getByRole('button', { name: 'Undo' }))
    expect(region.textContent).toBe('Gone.Undone.')
  })

  test('A5: the same words said twice are a change, so they are spoken twice', async () => {
    await page.show(<LiveRegion text="Noted." turn={1} />)
    const first = page.get('[role=status]').textContent
    page.end()
    await page.show(<LiveRegion text="Noted." turn={2} />)
    expect(page.get('[role=status]').textContent).not.toBe(first)
    expect(page.get('[role=status]').getAttribute('aria-live')).toBe('polite')
  })
})
