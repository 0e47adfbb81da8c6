import type { Log } from '#engine'

/** Hands the run's log to the person as a file, which the command line can score again. */
export function saveLog(log: Log): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(log, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${log.scenario}-log.json`
  link.click()
  URL.revokeObjectURL(url)
}
