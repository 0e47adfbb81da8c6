import { useId, useRef, useState } from 'preact/hooks'
import { setPlanLanguage } from '#studio'
import { Button, leadFocus } from '../../parts/index.ts'
import { languageName, languages, useLanguage, useText } from '../../text/index.ts'
import { WordsField } from './plan-fields.tsx'
import { ProblemsAt } from './plan-problems.tsx'
import { usePlan } from './use-plan.tsx'

/** A language as files name it: `es`, `fr-CA`. */
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** What the plan is called: its short name, and title and summary in each language. */
export function PlanWordsPart() {
  const t = useText()
  const { language: page } = useLanguage()
  const { reading, edit, editable } = usePlan()
  const heading = useRef<HTMLHeadingElement>(null)
  const { draft } = reading
  const tags = [...new Set(['en', ...Object.keys(draft?.title ?? {}), ...Object.keys(draft?.summary ?? {})])]
  return (
    <section aria-labelledby="plan-words">
      <h2 id="plan-words" ref={heading} tabIndex={-1}>
        {t('studio.plan.words.heading')}
      </h2>
      {tags.map((tag) => (
        <fieldset key={tag} class="plan-language" data-language={tag}>
          <legend>{languageName(tag, page)}</legend>
          <WordsField
            path={['title', tag]}
            label={t('studio.plan.words.title')}
            value={draft?.title?.[tag]}
            lang={tag}
          />
          <WordsField
            path={['summary', tag]}
            label={t('studio.plan.words.summary')}
            hint={t('studio.plan.words.summaryHint')}
            value={draft?.summary?.[tag]}
            lang={tag}
          />
          {tag !== 'en' && editable && (
            <Button
              size="small"
              variant="ghost"
              onClick={() => {
                edit('translation', setPlanLanguage(tag, false))
                leadFocus(() => heading.current)
              }}
            >
              {t('studio.plan.words.remove', { language: languageName(tag, page) })}
            </Button>
          )}
        </fieldset>
      ))}
      <ProblemsAt path={['title']} />
      <ProblemsAt path={['summary']} />
      {editable && <AddLanguage tags={tags} />}
      <WordsField
        path={['id']}
        label={t('studio.plan.words.id')}
        hint={t('studio.plan.words.idHint')}
        value={draft?.id}
      />
    </section>
  )
}

/** Begins the plan's words in one more language. */
function AddLanguage({ tags }: { readonly tags: readonly string[] }) {
  const t = useText()
  const id = useId()
  const { edit } = usePlan()
  const [typed, setTyped] = useState('')
  const tag = typed.trim()
  const add = (): void => {
    if (!TAG.test(tag) || tags.includes(tag)) return
    edit('translation', setPlanLanguage(tag, true))
    setTyped('')
    leadFocus(() => document.querySelector<HTMLElement>(`[data-language="${tag}"] textarea`))
  }
  return (
    <div class="plan-field">
      <label for={id}>{t('studio.plan.words.add')}</label>
      <div class="plan-row">
        <input
          id={id}
          type="text"
          list={`${id}-list`}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <datalist id={`${id}-list`}>
          {languages
            .filter((one) => !tags.includes(one.tag))
            .map((one) => (
              <option key={one.tag} value={one.tag}>
                {one.name}
              </option>
            ))}
        </datalist>
        <Button size="small" data-plan="language" aria-disabled={!TAG.test(tag) || tags.includes(tag)} onClick={add}>
          {t('studio.plan.words.addGo')}
        </Button>
      </div>
      <p class="hint" id={`${id}-hint`}>
        {t('studio.plan.words.addHint')}
      </p>
    </div>
  )
}
