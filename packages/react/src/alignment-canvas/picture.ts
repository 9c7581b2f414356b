import type { Box } from './layout.ts'

export { download } from '../lib/download.ts'

/** What decides how a part of a picture looks; written into it, for it leaves its style sheet behind. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
]

/** The SVG as a file of its own, on the background of its window. */
export function svgFile(svg: SVGSVGElement, { x, y, width, height }: Box): Blob {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const copies = [...copy.querySelectorAll('*')]
  ;[...svg.querySelectorAll('*')].forEach((original, place) => {
    const style = getComputedStyle(original)
    const part = copies[place]
    if (style.display === 'none' || style.visibility === 'hidden') part?.remove()
    else for (const look of looks) part?.setAttribute(look, style.getPropertyValue(look))
  })
  for (const part of [copy, ...copies])
    for (const { name } of Array.from(part.attributes))
      if (/^(?:aria-|data-|class$|role$|tabindex$)/u.test(name)) part.removeAttribute(name)
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const box = { x, y, width, height }
  for (const [name, value] of Object.entries(box)) background.setAttribute(name, String(value))
  background.setAttribute('fill', getComputedStyle(svg).backgroundColor)
  copy.prepend(background)
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' })
}

/** Browsers draw nothing on a canvas that is longer than this on a side. */
const mostPixels = 8192

/** The same picture in pixels, two for one. Rejects where the page's policy lets no image of its own in. */
export async function pngFile(svg: Blob, { width, height }: Box): Promise<Blob> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const scale = Math.min(2, mostPixels / width, mostPixels / height)
    const canvas = Object.assign(document.createElement('canvas'), { width: width * scale, height: height * scale })
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG'))))
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
