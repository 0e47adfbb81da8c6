/** The name of the Studio's database, of the channel between its tabs and, with a scenario's id, of the lock on it. */
export const STUDIO = 'step-in-studio'

/** Whether the Studio's database is there; true where the browser does not tell. */
export async function studioBegun(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === STUDIO)
  } catch {
    return true
  }
}
