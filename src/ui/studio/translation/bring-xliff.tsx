import { useId, useState } from 'preact/hooks'
import type { Draft, Scenario } from '#scenario'
import {
  changesAnything,
  planXliff,
  readXliff,
  setTranslations,
  type TranslationRow,
  XLIFF_BYTES,
  type XliffPlan,
  type XliffRefusal,
  xliffRefusalText,
} from '#studio'
import { Button, Dialog, FileDrop, leadFocus, Notice } from '../../parts/index.ts'
import { languageName, useLanguage, useText, useWords } from '../../text/index.ts'
import type { TranslationNow } from './use-translation.ts'

interface BringXliffProps {
  readonly scenario: Draft<Scenario>
  readonly translation: TranslationNow
  /** BCP 47. */
  readonly original: string
  readonly language: string
  readonly say: (words: string) => void
  readonly onClose: () => void
}

type Found = { readonly file: string; readonly plan: XliffPlan } | { readonly refused: string } | null

/** Takes a translator's file: says first what it will change, and changes it when somebody says so. */
export function BringXliff({ scenario, translation, original, language, say, onClose }: BringXliffProps) {
  const t = useText()
  const { language: page } = useLanguage()
  const id = useId()
  const [found, setFound] = useState<Found>(null)
  const languages = { source: original, target: language }
  const { translating } = useWords()
  const refuse = (refusal: XliffRefusal): void =>
    setFound({ refused: xliffRefusalText(refusal, translating.refused, (tag) => languageName(tag, page)) })

  const take = async (file: File): Promise<void> => {
    if (file.size > XLIFF_BYTES) {
      refuse({ code: 'too-large', bytes: file.size, most: XLIFF_BYTES })
      return
    }
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await file.arrayBuffer())
    } catch {
      setFound({ refused: t('studio.translation.bring.unreadable') })
      return
    }
    const read = readXliff(bytes, languages)
    if (!read.ok) {
      refuse(read.refusal)
      return
    }
    setFound({ file: file.name, plan: planXliff(read.units, scenario, translation.texts) })
    leadFocus(() => document.getElementById(id))
  }

  const plan = found !== null && 'plan' in found ? found.plan : null
  const takeOver = (): void => {
    if (plan === null || !translation.edit(setTranslations(scenario, plan.texts))) return
    const { added, changed, confirmed } = plan
    say(t('studio.translation.bring.taken', { count: added.length + changed.length + confirmed.length }))
    onClose()
  }
  return (
    <Dialog
      open
      title={t('studio.translation.bring.title')}
      onClose={onClose}
      actions={
        <>
          {plan !== null && changesAnything(plan) && (
            <Button variant="primary" data-xlate="take" onClick={takeOver}>
              {t('studio.translation.bring.take')}
            </Button>
          )}
          <Button onClick={onClose}>{t('studio.translation.bring.cancel')}</Button>
        </>
      }
    >
      <div class="xlate-bring">
        <p>{t('studio.translation.bring.text', { language: languageName(language, page) })}</p>
        <FileDrop
          choose={t('studio.translation.bring.choose')}
          drop={t('studio.translation.bring.drop')}
          dropNow={t('studio.translation.bring.dropNow')}
          accept=".xlf,.xliff,application/xliff+xml"
          take={(file) => void take(file)}
        />
        {found !== null && 'refused' in found && (
          <Notice spoken tone="call">
            {found.refused}
          </Notice>
        )}
        {found !== null && 'plan' in found && (
          <WhatChanges
            id={id}
            file={found.file}
            plan={found.plan}
            rows={translation.parts.flatMap(({ rows }) => rows)}
          />
        )}
      </div>
    </Dialog>
  )
}

const counted = ['added', 'changed', 'confirmed'] as const
const plain = ['unchanged', 'untranslated'] as const
const listed = ['stale', 'kept', 'unknown', 'refused'] as const
/** So many names are shown of each list. */
const NAMES = 20

interface WhatChangesProps {
  /** Of its heading. */
  readonly id: string
  readonly file: string
  readonly plan: XliffPlan
  readonly rows: readonly TranslationRow[]
}

function WhatChanges({ id, file, plan, rows }: WhatChangesProps) {
  const originals = new Map(rows.map(({ name, original }) => [name, original]))
  const t = useText()
  return (
    <section aria-labelledby={id} data-xlate="plan">
      <h3 id={id} tabIndex={-1}>
        {t('studio.translation.bring.file', { file })}
      </h3>
      {!changesAnything(plan) && <p>{t('studio.translation.bring.nothing')}</p>}
      <ul>
        {counted.map((one) =>
          plan[one].length === 0 ? null : (
            <li key={one}>{t(`studio.translation.bring.${one}`, { count: plan[one].length })}</li>
          ),
        )}
        {plain.map((one) =>
          plan[one] === 0 ? null : <li key={one}>{t(`studio.translation.bring.${one}`, { count: plan[one] })}</li>,
        )}
      </ul>
      {listed.map((one) =>
        plan[one].length === 0 ? null : (
          <div key={one}>
            <p>{t(`studio.translation.bring.${one}`)}</p>
            <ul class="xlate-names">
              {plan[one].slice(0, NAMES).map((name) => (
                <li key={name}>{originals.get(name) ?? <code>{name}</code>}</li>
              ))}
            </ul>
            {plan[one].length > NAMES && (
              <p>{t('studio.translation.bring.more', { count: plan[one].length - NAMES })}</p>
            )}
          </div>
        ),
      )}
    </section>
  )
}
