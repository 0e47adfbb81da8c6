import { render } from 'preact'
import type { Ledger } from '#records'
import { openLedger } from '#store'
import { createSound } from '#sound'
import { App, testLanguages, TextProvider } from '#ui'
import { offers } from 'virtual:plans'
import { createWebPorts } from './web-ports.ts'
import { openLibrary } from './library.ts'
import { openOffline } from './offline.ts'
import { openSettings } from './settings.ts'
import { openSpeech } from './speech.ts'
import { tellStartFailed } from './start-failed.ts'

let ledger: Ledger | null = null

/** The program as a web page of its own: builds its parts, and shows the interface with the ports they make. */
async function start(): Promise<void> {
  const [settings, opened] = await Promise.all([openSettings(() => localStorage), openLedger()])
  ledger = opened
  // In development a scenario that is saved is seen at once; a build has nothing of it.
  const live = import.meta.hot ? (await import('./live/open-live.ts')).openLive(import.meta.hot) : null
  const stored = await openLibrary(opened)
  const library = live?.library(stored) ?? stored
  const speech = openSpeech({
    library,
    wishes: () => navigator.languages,
    always: testLanguages[new URLSearchParams(location.search).get('language') ?? ''],
  })
  const { sound, volumes } = settings.get()
  const ports = await createWebPorts({
    library,
    ledger: opened,
    settings,
    speech,
    sound: createSound({ muted: !sound, volumes }),
    offline: openOffline(),
    offers,
    seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
  })
  const root = document.getElementById('app')
  if (root === null) throw new Error('index.html lacks the element #app')
  render(
    <TextProvider text={speech.text}>
      <App ports={live === null ? ports : { ...ports, runs: live.runs(ports.runs) }} />
    </TextProvider>,
    root,
  )
}

// Not awaited: what starting fetches is in files that import from this one, and would wait for it to end.
start().catch((error: unknown) => {
  tellStartFailed(error, ledger)
  throw error
})
