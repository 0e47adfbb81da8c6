import { Copy } from 'lucide'
import { useState } from 'preact/hooks'
import type { Problem } from '#scenario'
import { formatProblem, problemText } from '#words'
import { Button, useProblemWords } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'

/** Everything that is wrong with a file, at once, to be read here or pasted into a mail. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useText()
  const words = useProblemWords()
  const several = new Set(problems.map(({ file }) => file)).size > 1
  if (words === 'loading') return null
  return (
    <div class="problems">
      <ol class="plain-list" aria-label={t('bringing.file.problems')}>
        {problems.map((problem, i) => (
          <li key={i} class={`problem problem-${problem.severity}`}>
            <p class="problem-where">
              <strong>{t(`bringing.file.${problem.severity}`)}</strong>
              <span>{t('bringing.file.at', { line: problem.line, column: problem.column })}</span>
              {several && <span>{t('bringing.file.inFile', { file: problem.file })}</span>}
              <code>{problem.code}</code>
            </p>
            {words !== 'failed' && <p class="problem-message">{problemText(words, problem)}</p>}
          </li>
        ))}
      </ol>
      {words !== 'failed' && <CopyList lines={() => problems.map((problem) => formatProblem(words, problem))} />}
    </div>
  )
}

/** Copies one line a problem, as every tool of the project prints it (F15). */
function CopyList({ lines }: { readonly lines: () => readonly string[] }) {
  const t = useText()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = () => {
    // Without a secure context there is no clipboard at all.
    Promise.resolve(
      navigator.clipboard?.writeText(lines().join('\n')) ?? Promise.reject(new Error('no clipboard')),
    ).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }
  return (
    <p class="problems-copy">
      <Button size="small" icon={Copy} onClick={copy}>
        {t('bringing.file.copy')}
      </Button>
      <span role="status">
        {copied === 'yes' && t('bringing.file.copied')}
        {copied === 'no' && t('bringing.file.notCopied')}
      </span>
    </p>
  )
}
