/** These layers only define: what one chunk does not use of them stays in the chunk of who does, or is left out. For Rolldown's `treeshake`. */
export const pureLayers = {
  moduleSideEffects: [{ test: /\/src\/(scenario|engine|score|prove|play|records|words)\//, sideEffects: false }],
}
