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
  version: '2026.11.2',
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
        'zh-CN':
          '研发与制造并存的大厂，因绩效管理受诟病而自建 OKR 方法；电池企业也该先把中试的探索与量产的考核分开谈。',
        en: 'A maker with heavy R&D that built its own OKR method after complaints about performance management. Battery firms, too, should part exploring in the pilot line from appraisal in volume.',
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
        'zh-CN': '工业集团的技术部门转向 OKR，目的之一是透明；智能制造项目扎堆的电池厂可照此先摊开清点，再立项。',
        en: 'An industrial group’s technology division turned to OKRs for transparency, among others. A plant crowded with smart-manufacturing projects can lay them open before starting more.',
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
        'zh-CN': '官方审计发现：指标关系到奖金又无法达到时，等待时间被人做假。良率判定点和损工记录同样经不起这种压力。',
        en: 'An official audit found false waiting times where bonuses hung on an unreachable target. Yield counting and injury logs are as exposed.',
      },
    },
  ],
}
