import { Copy } from 'lucide'
import { useState } from 'preact/hooks'
import type { Problem } from '#scenario'
import { Button } from '../parts/index.ts'
import { useText } from '../text/index.ts'

/** One line a problem, as every tool of the project prints it (F15). */
const lineOf = (p: Problem) => `${p.file}:${p.line}:${p.column} ${p.severity} ${p.code} ${p.message}`

/** Everything that is wrong with a file, at once, to be read here or pasted into a mail. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useText()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = () => {
    const text = problems.map(lineOf).join('\n')
    // Without a secure context there is no clipboard at all.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }
  return (
    <div class="problems">
      <ol class="plain-list" aria-label={t('catalogue.file.problems')}>
        {problems.map((problem, i) => (
          <li key={i} class={`problem problem-${problem.severity}`}>
            <p class="problem-where">
              <strong>{t(`catalogue.file.${problem.severity}`)}</strong>
              <span>{t('catalogue.file.at', { line: problem.line, column: problem.column })}</span>
              <code>{problem.code}</code>
            </p>
            <p class="problem-message">{problem.message}</p>
          </li>
        ))}
      </ol>
      <p class="problems-copy">
        <Button size="small" icon={Copy} onClick={copy}>
          {t('catalogue.file.copy')}
        </Button>
        <span role="status">
          {copied === 'yes' && t('catalogue.file.copied')}
          {copied === 'no' && t('catalogue.file.notCopied')}
        </span>
      </p>
    </div>
  )
}
