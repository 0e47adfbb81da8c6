import type { CompiledScenario } from '#engine'

/**
 * The machine's configuration (XState 5) as indented JSON. Guards and actions are named with
 * their parameters: `holds` asks facts and cues, `changeFacts` changes them.
 */
export const machineJson = ({ machine }: CompiledScenario): string => JSON.stringify(machine.config, null, 2)
