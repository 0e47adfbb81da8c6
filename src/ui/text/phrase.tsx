import { Fragment, type ComponentChildren } from 'preact'

/**
 * A translated sentence with something in it that is not words, a key or a link: `<Phrase text="Press <key/> now" parts={{ key: <Kbd … /> }} />`.
 * The translator moves `<key/>` to where it belongs; a name that is not in `parts` is left out.
 */
export function Phrase({ text, parts }: { text: string; parts: Readonly<Record<string, ComponentChildren>> }) {
  return text
    .split(/<([a-zA-Z]+)\/>/)
    .map((piece, i) => <Fragment key={i}>{i % 2 === 0 ? piece : parts[piece]}</Fragment>)
}
