/** What ships, as the tools read it. */
export { logOf, planOf, read, shipped } from '../../tools/plan-of.ts'
