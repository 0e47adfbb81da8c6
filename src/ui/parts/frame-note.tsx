import { useText } from '../text/index.ts'

/** Whether this page is shown inside another one, which may forbid it more than any page can find out. */
export function isFramed(): boolean {
  try {
    return window.self !== window.top
  } catch {
    return true
  }
}

/** Beside what saves a file or prints: that the page around this one may not let it. Nothing in a tab of its own. */
export function FrameNote() {
  const t = useText()
  if (!isFramed()) return null
  const [address = ''] = location.href.split('#')
  return (
    <p class="hint frame-note">
      {t('frame.framed.text')}{' '}
      <a href={address} target="_blank" rel="noopener">
        {address}
      </a>
    </p>
  )
}
