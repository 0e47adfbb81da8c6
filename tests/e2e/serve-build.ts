/**
 * Serves the test build to all tests that need no server of their own. Not `vite preview`, which packs every file anew for every page:
 * with a page for each test that is a tenth of all there is to compute.
 */
import { securityHeaders } from '../../build/security-headers.ts'
import { ownServer } from './own-server.ts'

await ownServer(securityHeaders, Number(process.argv[2]))
