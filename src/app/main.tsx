import { render } from 'preact'
import { openRecords } from '#records'
import { createSound } from '#sound'
import { App } from '#ui'
import { openLibrary } from './library.ts'
import { openSettings } from './settings.ts'
import { createShell } from './shell.ts'

const settings = openSettings(() => localStorage)
const records = await openRecords()
const library = await openLibrary(records)
const { sound, volumes } = settings.get()
const shell = await createShell({
  library,
  records,
  settings,
  sound: createSound({ muted: !sound, volumes }),
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
})
const root = document.getElementById('app')
if (root === null) throw new Error('index.html lacks the element #app')
render(<App shell={shell} />, root)
