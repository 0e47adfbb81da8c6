/** The mark: somebody is talking, and an amber bubble steps in. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 64 64" width="2rem" height="2rem" aria-hidden="true" focusable="false">
      <path
        class="logo-them"
        d="M11 6h30a7 7 0 0 1 7 7v15a7 7 0 0 1-7 7H23l-9 9v-9h-3a7 7 0 0 1-7-7V13a7 7 0 0 1 7-7Z"
        stroke-width="4"
        stroke-linejoin="round"
      />
      <path
        class="logo-you"
        d="M27 23h26a7 7 0 0 1 7 7v14a7 7 0 0 1-7 7h-2v9l-9-9H27a7 7 0 0 1-7-7V30a7 7 0 0 1 7-7Z"
        stroke-width="4"
        stroke-linejoin="round"
      />
    </svg>
  )
}
