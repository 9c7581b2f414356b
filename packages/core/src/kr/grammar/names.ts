/** Marks around a name that are no part of it. */
export const names = ' \t　@:："“”「」()（）[]'
