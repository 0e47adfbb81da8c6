import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { tags } from '@lezer/highlight'

/** Classes for what the text is made of; `json.css` says how each looks. */
export const look = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.propertyName, class: 'json-key' },
    { tag: tags.string, class: 'json-text' },
    { tag: [tags.number, tags.bool, tags.null], class: 'json-value' },
    { tag: [tags.separator, tags.squareBracket, tags.brace], class: 'json-sign' },
  ]),
)
