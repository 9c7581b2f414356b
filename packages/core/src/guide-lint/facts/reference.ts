/** What a writer leaves standing where a reference should be: "[Author]", "XXXX", "example.com". */
const standIn = /\[(?:author|year|title|作者|年份|标题)[^\]]*\]|x{3,}|example\.(?:com|org)|待补充|TBD|作者\s?[A-Z]\b/i

/** A reference names a work: a few words at least, and a person, publisher, year or address beside the title. */
export function isReference(printed: string): boolean {
  const words = printed.replace(/https?:\S*/g, ' ')
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  const parts = words.split(/[.。,，:：;；()（）《》“”"—–]/).filter((part) => /\p{L}{2}/u.test(part))
  return (
    letters >= 6 &&
    !standIn.test(printed) &&
    (parts.length >= 2 || /\b(?:19|20)\d\d\b|https?:\/\/\S+\.\S/.test(printed))
  )
}
