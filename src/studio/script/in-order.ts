import type { Edited } from '#scenario'

/** An edit of a scenario's text. */
export type TextEdit = (source: string) => Edited

/** Leaves the text as it is. */
export const noEdit: TextEdit = (text) => ({ ok: true, text })

/** Several edits as one: each works on what the one before has made. Where one is refused, nothing is changed. */
export const inOrder =
  (...edits: readonly TextEdit[]): TextEdit =>
  (source) => {
    let text = source
    for (const edit of edits) {
      const edited = edit(text)
      if (!edited.ok) return edited
      text = edited.text
    }
    return { ok: true, text }
  }

/** An edit that depends on what the text says when it is made. */
export const afterLook =
  <T>(look: (source: string) => T, edit: (seen: T) => TextEdit): TextEdit =>
  (source) =>
    edit(look(source))(source)
