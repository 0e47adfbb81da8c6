import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '#scenario'
import { type PageBlock, pageBlocks, type PagePiece, wordsAndFile } from '#studio'
import { type ProblemWords, screenText } from '#words'
import { Dialog } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'

interface ProblemPageDialogProps {
  readonly problem: Problem
  /** Null where they could not be fetched. */
  readonly words: ProblemWords | null
  readonly onClose: () => void
}

/** The page that explains a kind of problem: what is wrong here, how to mend it, and last how it looks in the file. Pages are written in English. */
export function ProblemPageDialog({ problem, words, onClose }: ProblemPageDialogProps) {
  const t = useText()
  const { parts } = useStudio()
  const { code } = problem
  const [page, setPage] = useState<readonly PageBlock[] | 'loading' | 'gone'>('loading')
  useEffect(() => {
    let wanted = true
    parts.problemPage(code).then(
      (text) => wanted && setPage(text === null ? 'gone' : pageBlocks(text)),
      () => wanted && setPage('gone'),
    )
    return () => {
      wanted = false
    }
  }, [parts, code])
  return (
    <Dialog open title={t('studio.told.problems.pageTitle', { code })} onClose={onClose} size="wide">
      {typeof page === 'string' ? (
        <p role="status">{t(page === 'loading' ? 'studio.told.problems.loading' : 'studio.told.problems.pageGone')}</p>
      ) : (
        <Page page={page} said={words === null ? null : screenText(words, problem)} />
      )}
    </Dialog>
  )
}

function Page({ page, said }: { readonly page: readonly PageBlock[]; readonly said: string | null }) {
  const t = useText()
  const { words, file } = wordsAndFile(page)
  const blocks = (shown: readonly PageBlock[]) => (
    <div class="told-page" lang="en">
      {shown.map((block, i) => (
        <Block key={i} block={block} />
      ))}
    </div>
  )
  return (
    <>
      {said !== null && <p class="told-here">{said}</p>}
      {blocks(words)}
      {file.length > 0 && (
        <details>
          <summary>{t('studio.told.problems.inFile')}</summary>
          {blocks(file)}
        </details>
      )}
    </>
  )
}

function Block({ block }: { readonly block: PageBlock }) {
  switch (block.is) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'paragraph':
      return (
        <p>
          <Pieces pieces={block.pieces} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((pieces, i) => (
            <li key={i}>
              <Pieces pieces={pieces} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <TableBlock rows={block.rows} />
    case 'code':
      return <pre>{block.text}</pre>
  }
}

function TableBlock({ rows: [head = [], ...rows] }: { readonly rows: readonly (readonly (readonly PagePiece[])[])[] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((pieces, i) => (
            <th scope="col" key={i}>
              <Pieces pieces={pieces} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, i) => (
          <tr key={i}>
            {cells.map((pieces, j) => (
              <td key={j}>
                <Pieces pieces={pieces} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly PagePiece[] }) {
  return (
    <>
      {pieces.map(({ is, text }, i) =>
        is === 'code' ? <code key={i}>{text}</code> : is === 'strong' ? <strong key={i}>{text}</strong> : text,
      )}
    </>
  )
}
