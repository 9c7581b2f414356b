import type { Pack } from '@okr/core/pack'
import { calendar } from './calendar.ts'
import { cases } from './cases.ts'
import { factoryFunctions } from './functions-factory.ts'
import { fieldFunctions } from './functions-field.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { phases } from './phases.ts'
import { practices } from './practices.ts'
import { themes } from './themes.ts'

export const pack: Pack = {
  id: 'energy-storage-batteries',
  version: '2026.11.1',
  name: { 'zh-CN': '储能与电池', en: 'Energy storage and batteries' },
  aliases: {
    'zh-CN': [
      '新能源储能',
      '储能',
      '储能系统',
      '储能集成',
      '储能电站',
      '电化学储能',
      '工商业储能',
      '户用储能',
      '独立储能',
      '锂电池',
      '锂电',
      '动力电池',
      '储能电池',
      '电池制造',
      '电芯',
      '钠离子电池',
      '固态电池',
      '液流电池',
      '电池管理系统',
      '储能变流器',
      '新能源电池',
    ],
    en: [
      'energy storage',
      'battery energy storage',
      'BESS',
      'battery storage',
      'grid-scale storage',
      'grid storage',
      'residential storage',
      'battery manufacturing',
      'battery maker',
      'batteries',
      'lithium-ion',
      'lithium battery',
      'battery cells',
      'battery pack',
      'gigafactory',
      'traction battery',
      'sodium-ion',
      'solid-state battery',
      'flow battery',
      'battery management system',
      'power conversion system',
      'storage integrator',
    ],
  },
  ...operations,
  ...calendar,
  ...overview,
  ...phases,
  ...practices,
  metrics,
  themes,
  functions: [...factoryFunctions, ...fieldFunctions],
  cases,
  transferableCases: [
    {
      case: 'huawei-okr',
      reason: {
        'zh-CN': '研发与制造并存的大厂，把 OKR 用于创新而与 KPI 奖惩分开；电池企业的中试与量产也需要这条界线。',
        en: 'A maker with heavy R&D that used OKR for innovation, apart from KPI rewards. Battery firms need the same line between pilot and volume.',
      },
    },
    {
      case: 'microsoft-goals',
      reason: {
        'zh-CN': '同行评审的研究提示：难点在度量与取数，不在工具。电芯厂的 MES、QMS、BMS 各管一段，正是这个难点。',
        en: 'A peer-reviewed study: measuring and data are hard, not the tool. A cell plant’s split MES, QMS and BMS pose exactly that.',
      },
    },
    {
      case: 'daimler-technology',
      reason: {
        'zh-CN': '工业集团的技术部门计划先让投入与效果透明，再排优先级；智能制造项目扎堆的电池厂可照此先清点再立项。',
        en: 'An industrial group’s technology division planned to show effort and effect before setting priorities. A plant crowded with smart-manufacturing projects can do likewise.',
      },
    },
    {
      case: 'li-auto',
      reason: {
        'zh-CN': '同属新能源产业链，目标体系几度更换；爬坡与抢装交替的储能企业，更要避免一年换一套管法。',
        en: 'A carmaker in the same new-energy chain that changed its goal system repeatedly. Storage makers, swinging between ramps and rushes, can least afford that.',
      },
    },
    {
      case: 'va-wait-times',
      reason: {
        'zh-CN': '官方审计发现：指标挂钩奖金又缺资源时，等待时间被人做假。良率判定点和损工记录同样经不起这种压力。',
        en: 'An official audit found false waiting times where pay hung on an unresourced target. Yield counting and injury logs are as exposed.',
      },
    },
  ],
}
