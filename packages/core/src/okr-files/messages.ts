import type { Localized } from '../text/locale.ts'

/** Each says what is wrong, where, and what to do. */
interface FileMessages {
  readonly empty: string
  readonly notJson: (why: string) => string
  readonly noColumns: (found: readonly string[]) => string
  readonly unknownColumn: (name: string) => string
  readonly cell: (row: number, column: string, cell: string) => string
  readonly noObjective: (row: number) => string
  readonly nothingFound: string
  readonly twice: (id: string) => string
  readonly place: Readonly<Record<'objectives' | 'keyResults' | 'checkIns', (number: number) => string>>
  readonly whole: string
  readonly wrong: (place: string, what: string) => string
  readonly missing: string
  readonly expected: (kind: string) => string
  readonly kinds: Readonly<Record<string, string>>
  readonly oneOf: (values: readonly string[]) => string
  readonly unknownKeys: (keys: readonly string[]) => string
  readonly emptyValue: string
  readonly tooSmall: (least: string) => string
  readonly tooBig: (most: string) => string
  readonly noDate: string
  readonly invalid: string
  readonly checkInTwice: string
  readonly correctsNone: string
}

export const fileMessages: Localized<FileMessages> = {
  'zh-CN': {
    empty: '文件是空的。请选择另一个文件。',
    notJson: (why) => `这不是有效的 JSON（${why}）。请改正后重试，或换用 CSV、Markdown 文件。`,
    noColumns: (found) =>
      `第 1 行没有名为“关键结果”或“Key result”的列（找到：${found.join('、') || '无'}）。请在第 1 行写上列名。`,
    unknownColumn: (name) => `未导入列“${name}”：没有与它对应的字段。`,
    cell: (row, column, cell) => `第 ${row} 行的“${column}”无法识别：“${cell}”。请改正这一格。`,
    noObjective: (row) => `第 ${row} 行没有目标，上面的行也没有。请在“目标”列写上目标。`,
    nothingFound: '没有找到 OKR。请写成“O1：目标”，并在下一行写“- KR1：关键结果”。',
    twice: (id) => `编号“${id}”出现了不止一次。请让每个目标和关键结果的编号各不相同。`,
    place: {
      objectives: (number) => `第 ${number} 个目标`,
      keyResults: (number) => `第 ${number} 个关键结果`,
      checkIns: (number) => `第 ${number} 条跟进记录`,
    },
    whole: '整个文件',
    wrong: (place, what) => `${place}：${what}`,
    missing: '缺少这一项，请补上',
    expected: (kind) => `这里应为${kind}`,
    kinds: { string: '文字', number: '数字', array: '列表', object: '一组字段（{…}）' },
    oneOf: (values) => `只能是 ${values.join('、')} 之一`,
    unknownKeys: (keys) => `不认识的字段 ${keys.join('、')}，请改名或删除`,
    emptyValue: '不能为空，请填写或删除',
    tooSmall: (least) => `必须大于 ${least}`,
    tooBig: (most) => `不能大于 ${most}`,
    noDate: '应为日期，例如 2027-03-31',
    invalid: '值无效，请改正',
    checkInTwice: '编号与另一条跟进记录相同，请换一个',
    correctsNone: '要更正的记录不存在，或属于另一个关键结果',
  },
  en: {
    empty: 'The file is empty. Choose another one.',
    notJson: (why) => `This is not valid JSON (${why}). Mend it and try again, or take a CSV or Markdown file.`,
    noColumns: (found) =>
      `Line 1 has no column named “Key result” or “关键结果” (found: ${found.join(', ') || 'none'}). Name the columns in line 1.`,
    unknownColumn: (name) => `Column “${name}” was left out: there is no such field.`,
    cell: (row, column, cell) => `Row ${row}, “${column}”: “${cell}” is no such value. Mend this cell.`,
    noObjective: (row) => `Row ${row} has no objective, and neither has any row above. Name one in “Objective”.`,
    nothingFound: 'No OKRs were found. Write “O1: objective” and on the next line “- KR1: key result”.',
    twice: (id) => `The id “${id}” occurs more than once. Give every objective and key result an id of its own.`,
    place: {
      objectives: (number) => `Objective ${number}`,
      keyResults: (number) => `key result ${number}`,
      checkIns: (number) => `Check-in ${number}`,
    },
    whole: 'The file',
    wrong: (place, what) => `${place}: ${what}`,
    missing: 'is missing; add it',
    expected: (kind) => `has to be ${kind}`,
    kinds: { string: 'text', number: 'a number', array: 'a list', object: 'a group of fields ({…})' },
    oneOf: (values) => `has to be one of ${values.join(', ')}`,
    unknownKeys: (keys) => `unknown field ${keys.join(', ')}; rename or remove it`,
    emptyValue: 'must not be empty; fill it in or remove it',
    tooSmall: (least) => `has to be greater than ${least}`,
    tooBig: (most) => `must not be greater than ${most}`,
    noDate: 'has to be a date, 2027-03-31 for example',
    invalid: 'is not valid; mend it',
    checkInTwice: 'has the id of another check-in; give it one of its own',
    correctsNone: 'corrects an entry that is not there, or of another key result',
  },
}
