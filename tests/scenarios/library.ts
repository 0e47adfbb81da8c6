/** What ships, as the tools read it. */
export { logOf, compiledOf, localesOf, read, shipped } from '../../build/shipped.ts'
