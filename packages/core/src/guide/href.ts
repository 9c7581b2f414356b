/**
 * Addresses that may become links: three harmless schemes, and no character that would need escaping in Markdown,
 * in a table or in HTML.
 */
export const hrefPattern =
  /^(?:[hH][tT][tT][pP][sS]?:\/\/|[mM][aA][iI][lL][tT][oO]:)[^\s<>\\`"'|\u0000-\u001f\u007f-\u009f]+$/

/** Whether an address from outside may become a link; every other one stays text. */
export const isSafeHref = (href: string): boolean => hrefPattern.test(href)
