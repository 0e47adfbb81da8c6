import { createContext, type ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import type { Ports } from './ports.ts'

const PortsContext = createContext<Partial<Ports>>({})

interface PortsProviderProps {
  /** An entry point may leave out a port that none of its screens asks for. */
  readonly ports: Partial<Ports>
  readonly children?: ComponentChildren
}

/** Gives all screens below it their ports. */
export function PortsProvider({ ports, children }: PortsProviderProps) {
  return <PortsContext.Provider value={ports}>{children}</PortsContext.Provider>
}

/**
 * The port of a name. The component is drawn again whenever the port says that something in it has changed.
 * Throws when the entry point has not passed this port.
 */
export function usePort<K extends keyof Ports>(name: K): Ports[K] {
  const port = useContext(PortsContext)[name]
  if (port === undefined) throw new Error(`the entry point passes no port “${name}”, which a screen asks for`)
  const [, again] = useState(0)
  // A layout effect runs at once: a change between the first drawing and the subscription would not be shown.
  useLayoutEffect(() => ('subscribe' in port ? port.subscribe(() => again((n) => n + 1)) : undefined), [port])
  return port
}
