import { render } from 'preact'
import { App } from '../../src/ui/app.tsx'
import type { Missing, ThemeChoice } from '../../src/ui/shell/shell-types.ts'
import { fakeShell } from './fake-shell.ts'

const asked = new URLSearchParams(location.search)
const shell = fakeShell({
  settings: { theme: (asked.get('theme') ?? 'light') as ThemeChoice, lessonDone: asked.has('lesson-done') },
  half: asked.has('half'),
  missing: (asked.get('missing') ?? '').split(',').filter(Boolean) as Missing[],
  ...(asked.has('empty') && { entries: [] }),
})
if (asked.has('rtl')) document.documentElement.style.direction = 'rtl'
if (asked.has('crash'))
  Object.assign(shell, {
    catalogue: () => {
      throw new Error('a screen that throws')
    },
  })
const root = document.getElementById('app')
if (root) render(<App shell={shell} />, root)
