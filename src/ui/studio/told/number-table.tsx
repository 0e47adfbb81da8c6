interface NumberTableProps {
  readonly id: string
  readonly heading: string
  readonly what?: string
  readonly head: readonly string[]
  /** The first cell names its row. `marked`: it stands out, by weight and by a sign. */
  readonly rows: readonly {
    readonly key: string
    readonly marked: boolean
    readonly cells: readonly (string | number)[]
  }[]
}

/** A table of numbers with its heading and a sentence that says what it tells. */
export function NumberTable({ id, heading, what, head, rows }: NumberTableProps) {
  return (
    <section class="told-numbers" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {what !== undefined && <p>{what}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled sideways by keyboard on narrow screens */}
      <div class="told-scroll" role="group" aria-label={heading} tabIndex={0}>
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
            {rows.map(({ key, marked, cells: [first, ...cells] }) => (
              <tr key={key} data-row={key} data-marked={marked}>
                <th scope="row">{first}</th>
                {cells.map((cell, i) => (
                  <td key={i}>
                    {cell}
                    {marked && i === cells.length - 1 && ' ▲'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
