/** What ships, as the tools read it. */
export { logOf, compiledOf, read, shipped } from '../../build/shipped.ts'
