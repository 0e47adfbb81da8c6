import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Certificate } from '#records'
import type { Signed } from '../plans/plans-types.ts'
import type { Shell } from '../shell/shell-types.ts'
import { useText } from '../text/index.ts'

interface TypedProps {
  readonly shell: Shell
  readonly attempt: string
  readonly certificate: Certificate
}

/** As long as a line of the page. */
const LONGEST = 80

/** What an agency adds by hand. Kept with each letter, so that nothing has to be saved. */
export function Typed({ shell, attempt, certificate }: TypedProps) {
  const t = useText()
  // A name that has been printed once stays; only a certificate without one can be given one here.
  const [asksName] = useState(certificate.name === '')
  const sign = (words: Signed) => void shell.plans.sign(attempt, words)
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
            onType={(name) => {
              sign({ name })
              const person = shell.ledger.current()
              void shell.ledger.rename(person.id, name)
            }}
          />
        )}
        <Field
          label={t('certificate.edit.course')}
          value={certificate.courseNumber}
          onType={(courseNumber) => sign({ courseNumber })}
        />
        <Field
          label={t('certificate.edit.instructor')}
          value={certificate.instructor}
          onType={(instructor) => sign({ instructor })}
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
}

function Field({ label, hint, value, autocomplete = 'off', onType }: FieldProps) {
  const id = useId()
  // What is kept may be tidied on the way; what is being typed stays as it is.
  const [typed, setTyped] = useState(value)
  return (
    <div class="field certificate-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={LONGEST}
        autocomplete={autocomplete}
        spellcheck={false}
        value={typed}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          onType(event.currentTarget.value.trim())
        }}
      />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
