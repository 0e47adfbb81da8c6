import { useText } from '../text/index.ts'
import { usePort } from '../ports/index.ts'
import './support-contacts.css'

/** Whom one can talk to, as the agency set it. Nothing when there is nobody. */
export function SupportContacts() {
  const support = usePort('support')
  const t = useText()
  const contacts = support.contacts()
  if (contacts.length === 0) return null
  return (
    <section class="support" aria-labelledby="support">
      <h2 id="support">{t('frame.support.title')}</h2>
      <p>{t('frame.support.text')}</p>
      <dl>
        {contacts.map(({ name, how, href, lang }) => (
          <div key={name} lang={lang ?? undefined}>
            <dt>{name}</dt>
            <dd>
              {href === null ? (
                how
              ) : (
                <a href={href} rel="noreferrer">
                  {how}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
