import type { Locale } from '@okr/core'
import type { Pack } from '@okr/core/pack'

/** Law of countries whose readers another language of the guide has: known by the name it gives them. */
const foreign: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /欧盟|欧洲|美国|英国|NHS|NICE|Ofcom|FDA|PEGI|PNNL/u,
  en: /^(?:GB|JT)\b|\bChina\b|Lawyers Law|People’s Republic/u,
}

/** With so many that fit, those of elsewhere are left out. */
const enough = 3

/** Standards that the reader can use first, those of elsewhere behind them or, where enough fit, not at all. */
export function fittingStandards(standards: Pack['standards'], locale: Locale): Pack['standards'] {
  const isForeign = ({ name }: Pack['standards'][number]) => foreign[locale].test(name[locale])
  const fitting = standards.filter((one) => !isForeign(one))
  return fitting.length >= enough ? fitting : [...fitting, ...standards.filter(isForeign)]
}
