/**
 * Whether a server still has the build of an open page. `same`: its first page names the script that runs here;
 * `other`: it names another one; `unknown`: it did not answer, or not with a page.
 * @param page the address of the page
 * @param script the address of the script that runs; no build is served without one
 */
export async function isServed(page: string, script: string): Promise<'same' | 'other' | 'unknown'> {
  const file = script.split('/').at(-1) ?? ''
  try {
    const address = new URL(page)
    address.hash = ''
    const answer = await fetch(address, { cache: 'no-store' })
    const text = await answer.text()
    // The answer may be the login page of a network portal.
    if (!answer.ok || !/<script[^>]+type="module"/.test(text) || !text.includes('id="app"')) return 'unknown'
    return file === '' || text.includes(file) ? 'same' : 'other'
  } catch {
    return 'unknown'
  }
}
