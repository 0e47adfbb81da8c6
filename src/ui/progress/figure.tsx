import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useText } from '../text/index.ts'

export interface Table {
  readonly head: readonly string[]
  /** One row each; its first cell names the row. */
  readonly rows: readonly (readonly (string | number)[])[]
}

interface FigureProps {
  readonly heading: string
  /** One sentence that says what the chart shows. */
  readonly sentence: string
  readonly note?: ComponentChildren
  readonly table?: Table
  readonly children?: ComponentChildren
}

/** A chart, a sentence that says what it shows, and its numbers as a table. */
export function Figure({ heading, sentence, note, table, children }: FigureProps) {
  const id = useId()
  return (
    <figure class="progress-figure" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{heading}</h2>
        <p class="progress-sentence">{sentence}</p>
      </figcaption>
      {children}
      {note && <p class="hint">{note}</p>}
      {table && table.rows.length > 0 && <AsTable name={heading} table={table} />}
    </figure>
  )
}

function AsTable({ name, table: { head, rows } }: { readonly name: string; readonly table: Table }) {
  const t = useText()
  return (
    <details class="progress-table">
      <summary>{t('progress.table')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled sideways by keyboard on narrow screens */}
      <div class="progress-scroll" role="group" aria-label={name} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th scope="col" key={cell}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells], i) => (
              <tr key={i}>
                <th scope="row">{first}</th>
                {cells.map((cell, j) => (
                  <td key={j}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
