/** A file that isn't what its name says. The reason is the parser's. */
export class Unreadable extends Error {}
