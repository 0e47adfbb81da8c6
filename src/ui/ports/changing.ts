/** A port whose answers change. */
export interface Changing {
  /** Calls the listener after every change of what the port's methods give. Gives the end of the subscription. */
  subscribe(listener: () => void): () => void
}
