/** How a chat app opens: it says that what was asked for follows. */
const preamble =
  /^(?:好的|好[，！!]|当然|没问题|收到|明白了?[，。！]|以下(?:是|为)|下面(?:是|为)|这(?:是|份)|根据(?:您|你)|sure\b|certainly\b|of course\b|absolutely\b|here(?:'s|’s| is| are| it is)\b|okay\b|ok[,.!]|great[,!]|below is\b|i(?:'ve|’ve| have) (?:prepared|written|put together|drafted))/i

/** How it closes: it offers more. */
const offer =
  /^(?:如果(?:您|你)?(?:还)?(?:需要|愿意|想|希望|有)|如需|若需|若(?:您|你)|需要我|要不要我|是否需要|希望(?:这|本|以上|对)|以上(?:就是|是|内容)|请(?:随时)?(?:告诉|告知|让)我|我(?:还|也)?可以(?:继续|帮|为|再|根据)|let me know|would you like|if you(?:'d|’d| would)? (?:like|want|need)|i can also|i(?:'d|’d) be happy|i hope this|hope this helps|feel free|want me to|shall i|do you want)/i

const longest = 400

const bare = (text: string): string => text.replace(/^[*_>\s\p{Extended_Pictographic}\uFE0F]+/u, '')

export const isPreamble = (text: string): boolean => text.length <= longest && preamble.test(bare(text))
export const isOffer = (text: string): boolean => text.length <= longest && offer.test(bare(text))
