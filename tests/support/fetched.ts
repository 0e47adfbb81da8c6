/** How long what is fetched apart (a screen, its texts, words) may take to be here on a busy machine, ms. */
export const fetched = { timeout: 30_000 }
