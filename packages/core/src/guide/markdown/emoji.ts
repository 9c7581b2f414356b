/** What decorates the front of a heading: pictures, with the marks that join and colour them. */
export const emoji = /^(?:\p{Extended_Pictographic}(?<![\d#*])(?:\uFE0F|\u200D|\p{Emoji_Modifier}){0,3}\s{0,3}){1,4}/u
