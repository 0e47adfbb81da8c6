/** Names Windows keeps for devices, whatever follows after a dot: it can hold no file and no folder that is called so. */
const kept = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/i

/**
 * Whether Windows can have no file or folder of this name (without an extension). Source: Microsoft, "Naming Files,
 * Paths, and Namespaces".
 */
export const isWindowsName = (name: string): boolean => kept.test(name)
