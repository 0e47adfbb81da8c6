import {
  autocompletion,
  type Completion as Offered,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete'
import { type EditorView, hoverTooltip, type Tooltip } from '@codemirror/view'
import { placeAt } from '#scenario'
import { type Completion, completionsAt, type Help, helpAt } from '#studio'
import { loadSchema } from './load-schema.ts'

/** Completion and hover from the published schema, for the text of a scenario. */
export const formatHelp = [
  autocompletion({ override: [offer], icons: false, maxRenderedOptions: 60 }),
  hoverTooltip(explain, { hoverTime: 400 }),
]

async function offer(context: CompletionContext): Promise<CompletionResult | null> {
  // While nothing is typed it is offered when it is asked for, and once a quotation mark is opened.
  if (!context.explicit && context.matchBefore(/["\w-]$/) === null) return null
  const schema = await loadSchema().catch(() => null)
  if (schema === null || context.aborted) return null
  const found = completionsAt(context.state.doc.toString(), context.pos, schema)
  if (found === null) return null
  return {
    from: context.pos - found.typed.length,
    options: found.options.map((one, i) => offered(one, found.options.length - i)),
    validFor: /^[\w-]*$/,
  }
}

const offered = (one: Completion, rank: number): Offered => ({
  label: one.label,
  type: one.kind,
  boost: Math.max(-99, Math.min(99, rank)),
  ...(one.help === null ? {} : { info: () => inEnglish('p', one.help ?? '') }),
  apply: (view) => take(view, one),
})

/** Writes an option in place of what stands at the caret now: some of it may have been typed since it was offered. */
function take(view: EditorView, one: Completion): void {
  const caret = view.state.selection.main.head
  const source = view.state.doc.toString()
  const { token } = placeAt(source, caret)
  const word = /[\w-]*$/.exec(source.slice(Math.max(0, caret - 80), caret))?.[0].length ?? 0
  const from = token?.from ?? caret - word
  const to = token?.to ?? caret
  view.dispatch({
    changes: { from, to, insert: one.insert },
    selection: { anchor: from + one.caret },
    userEvent: 'input.complete',
    annotations: pickedCompletion.of({ label: one.label }),
  })
}

async function explain(view: EditorView, pos: number): Promise<Tooltip | null> {
  const schema = await loadSchema().catch(() => null)
  const help = schema === null ? null : helpAt(view.state.doc.toString(), pos, schema)
  if (help === null) return null
  return { pos: help.span.from, end: help.span.to, above: true, create: () => ({ dom: helpBox(help) }) }
}

function helpBox({ text, words }: Help): HTMLElement {
  const box = inEnglish('div', '')
  box.className = 'json-hover'
  box.append(inEnglish('p', text))
  if (words.length > 0) {
    const list = inEnglish('p', words.join(' · '))
    list.className = 'json-words'
    box.append(list)
  }
  return box
}

/** The schema's sentences and the words of the format are English in every language of the interface. */
function inEnglish(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.lang = 'en'
  element.textContent = text
  return element
}
