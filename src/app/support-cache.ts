/** The cache that keeps the agency's last `support.json` for when there is no connection. */
export const SUPPORT = 'step-in-support'
