/** The cache that keeps the Studio, once somebody has opened it. */
export const STUDIO = 'step-in-studio'
/** Where a build lists the Studio's files; the worker does not fetch them with the rest. */
export const STUDIO_FILES = 'studio-files.json'
