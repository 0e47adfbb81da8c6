import { registerSW } from 'virtual:pwa-register'
import type { Offline } from '#ui'
import { createChanges } from './changes.ts'
import { isServed } from './served.ts'
import { whenQuiet } from './when-quiet.ts'

/** How often a page that stays open looks for a newer version, ms. */
const LOOK_EVERY = 60 * 60 * 1000

/** The browser's service workers; null where there are none or may be none: in a sandboxed frame asking throws. */
function workersHere(): ServiceWorkerContainer | null {
  try {
    return import.meta.env.PROD && 'serviceWorker' in navigator ? navigator.serviceWorker : null
  } catch {
    return null
  }
}

/** The address of the script that the page began with. */
const ownScript = (): string => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? ''

/**
 * Has the browser keep the program for when there is no connection. A newer version is fetched in the background and
 * waits: it is used when somebody says so, or when all pages of the old one are closed. Where no worker keeps the
 * program, a newer one on the server is noticed when a part of this one cannot be loaded any more, and once an hour.
 * @param soon calls when the program may be fetched, which is a load for a small machine
 */
export function openOffline(soon: (what: () => void) => void = whenQuiet): Offline {
  const changes = createChanges()
  const workers = workersHere()
  let registration: ServiceWorkerRegistration | null = null
  let state: Offline['state'] = workers === null ? 'unavailable' : workers.controller === null ? 'waiting' : 'ready'
  let newer = false

  function update(to: { readonly state?: Offline['state']; readonly newer?: true }): void {
    state = to.state ?? state
    newer = to.newer ?? newer
    changes.emit()
  }
  /** A worker is active once everything is in its cache; that does not mean that it answers for this page. */
  function followWorker(): void {
    const worker = registration?.active
    if (!worker) return
    update({ state: workers?.controller?.scriptURL === worker.scriptURL ? 'ready' : 'next' })
  }
  /** A version that another tab, or an earlier page, has fetched. */
  function followNewer(registered: ServiceWorkerRegistration): void {
    const waits = (): void => {
      if (registered.waiting !== null && registered.active !== null) update({ newer: true })
    }
    waits()
    registered.addEventListener('updatefound', () => registered.installing?.addEventListener('statechange', waits))
  }
  async function look(): Promise<void> {
    if (newer || (await isServed(location.href, ownScript())) !== 'other') return
    update({ newer: true })
  }

  /** Fetches the program, or the newer one if there is one. */
  function fetchAll(): void {
    if (state === 'waiting') update({ state: 'fetching' })
    registerSW({
      onNeedRefresh: () => update({ newer: true }),
      // Another tab has activated the newer version; this page keeps its version until somebody here presses the button.
      onNeedReload: () => update({ newer: true }),
      onRegisteredSW(_file, registered) {
        registration = registered ?? null
        for (const worker of [registered?.installing, registered?.waiting])
          worker?.addEventListener('statechange', followWorker)
        followWorker()
      },
      onRegisterError: () => update({ state: 'unavailable' }),
    })
  }
  // What was fetched in an earlier visit is told at once: that the page was loaded past it, or that a newer version waits.
  void workers?.getRegistration().then(
    (registered) => {
      if (registered === undefined) return
      registration ??= registered
      followWorker()
      followNewer(registered)
    },
    () => undefined,
  )
  if (workers !== null) soon(fetchAll)
  // On a first visit the worker takes over the page as soon as it has fetched everything.
  workers?.addEventListener('controllerchange', followWorker)
  setInterval(() => {
    if (registration === null) void look()
    else void registration.update().catch(() => undefined)
  }, LOOK_EVERY)
  // A lazily fetched part could not be loaded: there is no connection, or the server has another version.
  addEventListener('vite:preloadError', () => void look())

  return {
    get state() {
      return state
    },
    get newer() {
      return newer
    },
    async use() {
      const waits = registration?.waiting ?? null
      if (waits === null) return location.reload()
      workers?.addEventListener('controllerchange', () => location.reload(), { once: true })
      waits.postMessage({ type: 'SKIP_WAITING' }, [])
    },
    look,
    subscribe: changes.subscribe,
  }
}
