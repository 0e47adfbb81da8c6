/** A port whose answers change. */
export interface Changing {
  /** Calls the listener after every change of what the port's methods give. The returned function ends the subscription. */
  subscribe(listener: () => void): () => void
}
