/**
 * The headers a server should send with every file of Step In; docs/installing.md gives the same ones for nginx, Apache
 * and IIS, and a test holds the two against each other. The policy leaves the page nothing but its own server: pictures
 * are drawn from text in the page (`data:`, `blob:`), voices of lines are played from there too, styles are set by script, and nothing is fetched from elsewhere.
 */
export const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob: data:",
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // The Studio records the voice of a line with it. It is our own page alone, and the browser asks the person first.
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(self), payment=(), usb=()',
} as const

/** Those of them that hold while the sources are edited: the policy does not know Vite's own connection to the page. */
export const headersInDevelopment = Object.fromEntries(
  Object.entries(securityHeaders).filter(([name]) => name !== 'Content-Security-Policy'),
)
