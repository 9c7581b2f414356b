/** Raised with every change of meaning; the hash in the provenance tells every change of wording. */
export const promptVersion = '1'
