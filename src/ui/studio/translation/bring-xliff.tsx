import { useId, useState } from 'preact/hooks'
import type { Draft, Scenario } from '#scenario'
import {
  changesAnything,
  planXliff,
  readXliff,
  setTranslations,
  XLIFF_BYTES,
  type XliffPlan,
  type XliffRefusal,
} from '#studio'
import { Button, Dialog, FileDrop, leadFocus, Notice } from '../../parts/index.ts'
import { languageName, type Text, useLanguage, useText } from '../../text/index.ts'
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

  const read = async (file: File): Promise<void> => {
    if (file.size > XLIFF_BYTES) {
      setFound({ refused: refusalText({ code: 'too-large', bytes: file.size, most: XLIFF_BYTES }, t, page) })
      return
    }
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await file.arrayBuffer())
    } catch {
      setFound({ refused: t('studio.translation.bring.unreadable') })
      return
    }
    const { ok, ...rest } = readXliff(bytes, languages)
    if (!ok || !('units' in rest)) {
      if ('refusal' in rest) setFound({ refused: refusalText(rest.refusal, t, page) })
      return
    }
    setFound({ file: file.name, plan: planXliff(rest.units, scenario, translation.texts) })
    leadFocus(() => document.getElementById(id))
  }

  const plan = found !== null && 'plan' in found ? found.plan : null
  const take = (): void => {
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
            <Button variant="primary" data-xlate="take" onClick={take}>
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
          take={(file) => void read(file)}
        />
        {found !== null && 'refused' in found && (
          <Notice role="alert" tone="call">
            {found.refused}
          </Notice>
        )}
        {found !== null && 'plan' in found && <WhatChanges id={id} file={found.file} plan={found.plan} />}
      </div>
    </Dialog>
  )
}

const counted = ['added', 'changed', 'confirmed'] as const
const plain = ['unchanged', 'untranslated'] as const
const listed = ['stale', 'kept', 'unknown', 'refused'] as const
/** So many names are shown of each list. */
const NAMES = 20

function WhatChanges({ id, file, plan }: { readonly id: string; readonly file: string; readonly plan: XliffPlan }) {
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
                <li key={name}>
                  <code>{name}</code>
                </li>
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

/** Why a file is not taken, in a sentence. `page`: the reader's language. */
function refusalText(refusal: XliffRefusal, t: Text, page: string): string {
  switch (refusal.code) {
    case 'too-large':
      return t('studio.translation.bring.not.too-large', {
        kilobytes: Math.ceil(refusal.bytes / 1024),
        most: refusal.most / 1024,
      })
    case 'not-xml':
      return refusal.line === null
        ? t('studio.translation.bring.not.not-xml')
        : t('studio.translation.bring.not.not-xml-line', { line: refusal.line })
    case 'version':
      return t('studio.translation.bring.not.version', { version: refusal.version })
    case 'source-language':
    case 'target-language': {
      const { code, written, expected } = refusal
      if (written === '') return t('studio.translation.bring.not.no-language')
      return t(`studio.translation.bring.not.${code}`, {
        written: languageName(written, page),
        expected: languageName(expected, page),
      })
    }
    case 'twice':
      return t('studio.translation.bring.not.twice', { name: refusal.name })
    case 'not-text':
    case 'doctype':
    case 'not-xliff':
      return t(`studio.translation.bring.not.${refusal.code}`)
  }
}
