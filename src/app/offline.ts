import { registerSW } from 'virtual:pwa-register'
import type { Offline } from '#ui'

/** How often a page that stays open looks for a newer version, ms. */
const LOOK_EVERY = 60 * 60 * 1000

/**
 * Has the browser keep the program for when there is no connection. A newer version is fetched in the background and
 * waits: it is used when somebody says so, or when all pages of the old one are closed.
 */
export function openOffline(changed: () => void): Offline {
  let state: Offline['state'] = 'serviceWorker' in navigator && import.meta.env.PROD ? 'fetching' : 'unavailable'
  let newer = false

  const use = registerSW({
    onNeedRefresh() {
      newer = true
      changed()
    },
    onOfflineReady() {
      state = 'ready'
      changed()
    },
    onRegisteredSW(_file, registration) {
      if (registration?.active) {
        state = 'ready'
        changed()
      }
      if (registration) setInterval(() => void registration.update().catch(() => undefined), LOOK_EVERY)
    },
    onRegisterError() {
      state = 'unavailable'
      changed()
    },
  })

  return {
    get state() {
      return state
    },
    get newer() {
      return newer
    },
    async use() {
      await use(true)
      // A page open since the very first visit belongs to no version, so nothing tells it that one has taken over.
      if (navigator.serviceWorker.controller === null) location.reload()
    },
  }
}
