/** Standards and laws by the way they are written. */
const standard =
  /\b(?:ISO(?:\/IEC)?|IEC|IATF|UL|IEEE|NIST(?: SP)?|FIPS|EN|DIN)\s?[\d][\d.:-]*|\bGB(?:\/T)?\s?\d{2,}|\bSOC\s?2|\b(?:GDPR|HIPAA|PCI[ -]DSS|DORA|MiFID|SOX|FERPA|COPPA|PIPL|Basel I{2,3})\b/

/** The first standard that a text names. */
export const standardIn = (text: string): string | undefined => standard.exec(text)?.[0]

/** A name reduced to what identifies it: without notes in brackets and what follows a dash. */
export const bareName = (name: string): string =>
  name
    .replace(/[（(][^（）()]{0,80}[)）]/g, '')
    .split(/——|\s[–—-]\s|[:：|｜]/)[0]
    ?.replace(/^[“”"'《]+|[“”"'》]+$/g, '')
    .trim() ?? ''

/** Spelling apart: full-width forms, case, spaces and points. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.·・,&’'-]/g, '')
