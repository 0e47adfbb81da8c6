import { BookOpenCheck, ChartLine, CircleQuestionMark, ClipboardList, Settings } from 'lucide'
import { Icon } from '../parts/index.ts'
import { useText } from '../text/index.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'
import { hrefOf, type Route } from './route.ts'
import './header.css'

interface HeaderProps {
  readonly route: Route
}

/** The same on every screen but the scene itself: home, language, plans, record, progress, settings, help, in this order (A13). */
export function Header({ route }: HeaderProps) {
  const t = useText()
  const here = (at: Route['at']) => (route.at === at ? 'page' : undefined)
  return (
    <header class="header">
      <a
        class="header-home"
        href={hrefOf({ at: 'catalogue' })}
        aria-label={t('frame.home')}
        aria-current={here('catalogue')}
      >
        <Logo />
        <span>{t('frame.name')}</span>
      </a>
      <LanguageSwitch />
      <nav aria-label={t('frame.nav')}>
        <a href={hrefOf({ at: 'plans' })} aria-current={here('plans')}>
          <Icon icon={ClipboardList} />
          <span>{t('frame.plans')}</span>
        </a>
        <a href={hrefOf({ at: 'record' })} aria-current={here('record')}>
          <Icon icon={BookOpenCheck} />
          <span>{t('frame.record')}</span>
        </a>
        <a href={hrefOf({ at: 'progress' })} aria-current={here('progress')}>
          <Icon icon={ChartLine} />
          <span>{t('frame.progress')}</span>
        </a>
        <a href={hrefOf({ at: 'settings' })} aria-current={here('settings')}>
          <Icon icon={Settings} />
          <span>{t('frame.settings')}</span>
        </a>
        <a href={hrefOf({ at: 'help' })} aria-current={here('help')}>
          <Icon icon={CircleQuestionMark} />
          <span>{t('frame.help')}</span>
        </a>
      </nav>
    </header>
  )
}
