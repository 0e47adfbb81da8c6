import { basename } from 'node:path'
import type { Rolldown } from 'vite'

/** Modules by which the Studio is entered. */
const ENTRY = /\/src\/(?:app|store|studio|ui)\/studio\/|\/src\/studio\//

/** The very texts of a scenario, fetched one by one by who makes a copy of it (build/library.ts). */
const SOURCE = /\/source-[^/]+$/

/** Scripts and styles of a build that only the Studio needs, by file name: what can be reached by its own modules alone. */
export function studioFiles(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const files = Object.values(bundle)
  const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
  const needed = new Set<string>()
  const reach = (name: string): void => {
    const chunk = chunks.get(name)
    if (chunk === undefined || needed.has(name)) return
    needed.add(name)
    for (const style of chunk.viteMetadata?.importedCss ?? []) needed.add(style)
    for (const next of chunk.imports) reach(next)
    for (const next of chunk.dynamicImports) if (!ENTRY.test(chunks.get(next)?.facadeModuleId ?? '')) reach(next)
  }
  for (const chunk of chunks.values())
    if (chunk.isEntry || chunk.moduleIds.some((id) => id.endsWith('/src/app/web.tsx'))) reach(chunk.fileName)
  // A worker is a script of its own, named by the code that begins it.
  const code = [...needed].map((name) => chunks.get(name)?.code ?? '').join('\n')
  const isNamed = (name: string): boolean => !chunks.has(name) && name.endsWith('.js') && code.includes(basename(name))
  return new Set(
    files.flatMap(({ fileName }) =>
      /\.(?:js|css)$/.test(fileName) && !SOURCE.test(fileName) && !needed.has(fileName) && !isNamed(fileName)
        ? [fileName]
        : [],
    ),
  )
}
