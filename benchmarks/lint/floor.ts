const patterns = [
  /\d+(?:\.\d+)?%/,
  /从.*到/,
  /\bfrom\b.*\bto\b/i,
  /显著|大幅|明显|进一步|尽快/,
  /significantly|better|world-class/i,
  /[XYZN]%|TBD|待定/,
  /上线|举办|完成|制定/,
  /\b(?:launch|ship|build|hire)\b/i,
  /提升|提高|增长/,
  /\b(?:increase|grow|raise)\b/i,
  /降低|减少|缩短/,
  /\b(?:reduce|cut|lower)\b/i,
  /奖金|绩效/,
  /\b(?:bonus|pay)\b/i,
  /\bby \w+/i,
  /前$/,
  /负责|牵头/,
  /\bowner\b/i,
  /\bsource\b/i,
  /取数|口径/,
  /Q[1-4]/i,
  /同时|前提/,
  /\bwhile\b|\bwithout\b/i,
  /保持|维持/,
  /\b(?:keep|maintain|hold)\b/i,
]

/** What a naive linter of 25 patterns costs. */
export const floor = (line: string): number =>
  patterns.reduce((count, pattern) => count + (pattern.test(line) ? 1 : 0), 0)
