/** The pages that explain problems, as they are in `docs`. One chunk, fetched when the first of them is asked for. */
const pages: Readonly<Record<string, string>> = import.meta.glob('../../../docs/problems/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The page of a problem by its code, in Markdown; null where there is none. */
export const problemPage = (code: string): string | null => pages[`../../../docs/problems/${code}.md`] ?? null
