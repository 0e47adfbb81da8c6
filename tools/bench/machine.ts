import { cpus, loadavg } from 'node:os'
import { getNextSnapshot, initialTransition } from 'xstate'
import { compiledOf } from '../../build/shipped.ts'
import { perSecond } from './per-second.ts'
import type { Row } from './row.ts'

/** How fast the machine is and how busy, by which numbers of different runs can be compared. */
export function machineRow(): Row {
  const { machine } = compiledOf('long-stop')
  const [first] = initialTransition(machine)
  const transitions = perSecond(() => void getNextSnapshot(machine, first, { type: 'lasts' }))
  const [last = 0] = loadavg()
  const cores = cpus()
  return {
    what: 'this machine: XState transitions, not remembered',
    measured: `${Math.round(transitions)} a second`,
    beside: `${cores.length} × ${cores[0]?.model ?? 'unknown'}, load ${last.toFixed(1)}, Node ${process.versions.node}; found before: about 25 000`,
  }
}
