import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { LONGEST_NAME, tidyName } from '#records'
import type { Certificate } from '#records'
import type { Signed } from '#records'
import { usePort } from '../../ports/index.ts'
import { useText } from '../../text/index.ts'
import { useKept } from './use-kept.ts'

interface TypedProps {
  readonly attempt: string
  readonly certificate: Certificate
}

/** What an agency adds by hand. Kept as it is typed, so that nothing has to be saved. */
export function Typed({ attempt, certificate }: TypedProps) {
  const { ledger } = usePort('records')
  const courses = usePort('courses')
  const t = useText()
  // A name on a certificate stays; only a certificate without a name can get one here.
  const [asksName] = useState(certificate.name === '')
  const kept = useKept<Signed>((words) => {
    void courses.sign(attempt, words)
    if (words.name !== undefined) void ledger.rename(ledger.current().id, words.name)
  })
  return (
    <section class="certificate-typed" aria-labelledby="typed">
      <h2 id="typed">{t('certificate.edit.heading')}</h2>
      <p class="hint">{t('certificate.edit.text')}</p>
      <div class="certificate-fields">
        {asksName && (
          <Field
            label={t('certificate.edit.name')}
            hint={t('certificate.edit.nameHint')}
            value={certificate.name}
            autocomplete="name"
            onType={(name) => kept.type({ name })}
            onLeave={kept.now}
          />
        )}
        <Field
          label={t('certificate.edit.course')}
          value={certificate.courseNumber}
          onType={(courseNumber) => kept.type({ courseNumber })}
          onLeave={kept.now}
        />
        <Field
          label={t('certificate.edit.instructor')}
          value={certificate.instructor}
          onType={(instructor) => kept.type({ instructor })}
          onLeave={kept.now}
        />
      </div>
    </section>
  )
}

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly autocomplete?: JSX.IntrinsicElements['input']['autocomplete']
  readonly onType: (value: string) => void
  readonly onLeave: () => void
}

function Field({ label, hint, value, autocomplete = 'off', onType, onLeave }: FieldProps) {
  const id = useId()
  // The kept words may be tidied; the words in the field stay as they are typed.
  const [typed, setTyped] = useState(value)
  return (
    <div class="field certificate-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={LONGEST_NAME}
        autocomplete={autocomplete}
        spellcheck={false}
        value={typed}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          // The name is made tidy as in a record, because names are compared, and what is printed must be what was typed.
          onType(tidyName(event.currentTarget.value))
        }}
        onBlur={onLeave}
      />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
