import type { View } from '#engine'
import './cut.css'

/** The picture is black while the view says so. It lies over stage and people, under all words; what it means is told in words. */
export function Cut({ view }: { readonly view: View }) {
  return <div class="cut" data-dark={view.cut === null ? undefined : ''} aria-hidden="true" />
}
