/** From package.json, put in at build. */
declare const VERSION: string
