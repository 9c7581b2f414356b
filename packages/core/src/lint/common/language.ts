/** The language of a text that is to be rewritten: Chinese as soon as a Han character stands in it. */
export const isChinese = (text: string): boolean => /[\u4e00-\u9fa5]/.test(text)
