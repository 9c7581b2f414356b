import { inflateRawSync } from 'node:zlib'
import { type Table, tableOf, UnreadableTableError } from './table.ts'

/** Bytes of a workbook when unpacked: some hundred thousand rows. */
const largest = 64 * 1024 * 1024
const mostEntries = 2000

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50

const damaged = (): UnreadableTableError =>
  new UnreadableTableError(
    '打不开这个工作簿。请用表格软件另存为 .xlsx，不要加密码。',
    'The workbook cannot be opened. Save it again as .xlsx, without a password.',
  )

const tooLarge = (): UnreadableTableError =>
  new UnreadableTableError(
    '工作簿展开后超过 64 MB。请只留下要用的那张表，或另存为 CSV。',
    'The workbook unpacks to more than 64 MB. Keep only the sheet in question, or save it as CSV.',
  )

interface Entry {
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** What the directory at the end of a ZIP archive says of its entries. */
function entriesOf(view: DataView): Entry[] {
  let end = view.byteLength - 22
  const earliest = Math.max(0, end - 0xffff)
  while (end >= earliest && view.getUint32(end, true) !== directoryEnd) end--
  if (end < earliest) throw damaged()
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw tooLarge()
  const entries: Entry[] = []
  for (let at = view.getUint32(end + 16, true), left = count; left > 0; left--) {
    if (view.getUint32(at, true) !== directoryEntry || (view.getUint16(at + 8, true) & 1) === 1) throw damaged()
    entries.push({
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** An entry that unpacks to more than it says is a bomb, whatever it says. */
function unpack({ method, packed, size, at }: Entry, bytes: Uint8Array, view: DataView): void {
  if (view.getUint32(at, true) !== localEntry) throw damaged()
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const data = bytes.subarray(from, from + packed)
  if (method === 0 && packed === size) return
  if (method !== 8) throw damaged()
  if (inflateRawSync(data, { maxOutputLength: Math.max(1, size) }).length !== size) throw damaged()
}

/** Unpacks it all once, within bounds, before a reader that knows none may do so. */
function checkArchive(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = entriesOf(view)
    if (entries.reduce((sum, { size }) => sum + size, 0) > largest) throw tooLarge()
    for (const entry of entries) unpack(entry, bytes, view)
  } catch (error) {
    if (error instanceof UnreadableTableError) throw error
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged()
  }
}

const asText = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)

/** The first sheet of a workbook. Throws an `UnreadableTableError`, also for an archive that is a bomb. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  checkArchive(bytes)
  const { readSheet } = await import('read-excel-file/universal')
  const copy = bytes.slice().buffer
  const rows = await readSheet(copy).catch(() => {
    throw damaged()
  })
  return tableOf(rows.map((cells, at) => ({ line: at + 1, cells: cells.map(asText) })))
}
