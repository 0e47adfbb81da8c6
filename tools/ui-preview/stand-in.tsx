interface Ways {
  readonly onLeave: () => void
  readonly onDone?: () => void
}

export const PlayScreen = ({ onLeave, onDone }: Ways) => (
  <main>
    <h1>Scene</h1>
    <button type="button" onClick={onLeave}>
      Leave
    </button>
    <button type="button" onClick={onDone}>
      Done
    </button>
  </main>
)

export const DebriefScreen = ({ onLeave }: Ways) => (
  <div class="page">
    <h1>Debrief</h1>
    <button type="button" onClick={onLeave}>
      Leave
    </button>
  </div>
)
