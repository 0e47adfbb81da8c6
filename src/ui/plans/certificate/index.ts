export { CertificateScreen } from './certificate-screen.tsx'
