import type { Edition } from '@okr/core/pack'
import { systems as all, standards as everyStandard } from './operations.ts'
import { adoption as everyone } from './overview.ts'
import { t } from './roles.ts'
import { cited, said } from './said.ts'

type Overview = Required<
  Pick<
    Edition['parts'],
    'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns' | 'systems' | 'standards'
  >
>

export const operatorOverview: Overview = {
  whyOkr: [
    said(
      '集团考核表已经写满收入、用户和满意度，缺的是“为什么有人非要打第二次电话”的主人；OKR 给这一件事一个季度、一个负责人。',
      'The group’s scorecard is full of revenue, customers and satisfaction. Nobody owns why people have to call twice; OKRs give that one thing a quarter and an owner.',
    ),
    said(
      '基站按年建、套餐按季推、故障按小时修，三种节拍在地市撞到一起；季度取舍要有地方当面定，不靠省公司逐级下派。',
      'Sites are built by the year, plans sold by the quarter, faults repaired by the hour, and all meet in the city branch. Quarterly choices need a table of their own, not another cascade from the province.',
    ),
    said(
      '收入来得最快的是合约捆绑和增值订购，投诉与携转三个月后才到；护栏与增长写在同一个目标里，冲量之前先算这笔账。',
      'Contracts and add-ons pay at once, complaints and porting arrive three months later. With the guardrail in the same objective, one counts before one pushes.',
    ),
  ],
  overview: [
    cited(
      ['miit-2025-communications'],
      '增长靠存量和新业务：据工信部数据，2025 年中国电信业务收入 1.75 万亿元，只增长 0.7%，其中云、大数据、物联网和数据中心等新兴业务占 25.7%；5G 用户已有 12.04 亿户，新增空间有限。',
      'Growth comes from the base and from new business. China’s telecom revenue was CNY 1.75 trillion in 2025, up 0.7%, says the ministry; cloud, data, internet of things and data centres made 25.7% of it, and 1.204 billion 5G subscriptions leave little room for new ones.',
    ),
    said(
      '一张网上几门生意：个人移动看在网与账单，家庭宽带看装机修障，政企专线看开通与合同，物联网看批量上线。KR 不能互相套用。',
      'Several trades share one network: mobile lives on loyalty and bills, home broadband on installation and repair, leased lines on delivery and contract, internet of things on mass activation. Key results do not carry over.',
    ),
    cited(
      ['itu-churn-glossary', 'moneyterms-telecom-kpi'],
      '同名指标最容易比错：国际电联的术语说明流失率可按期初或期末基数计算，跨公司跨国比较未必有意义；运营商报告还要分合约与预付费。先写口径，再定目标。',
      'Same name, other number: by the ITU’s glossary churn may rest on the start or end base, so comparison is not always meaningful; operators report contract and prepaid separately. Write the definition before the target.',
    ),
    said(
      '体验在末梢定下来：地铁站厅、老小区弱电井、乡镇营业厅。全网均值再好，差的那几百个小区才是离网和申诉的来处。',
      'Experience is decided at the edge: the underground hall, the riser of an old block, the village shop. Averages may shine while a few hundred cells produce the leavers and complaints.',
    ),
  ],
  valueStream: [
    t('频谱、站址与投资规划', 'Spectrum, sites and investment planning'),
    t('网络建设与割接入网', 'Network build and cut-over'),
    t('套餐设计与资费公示', 'Plan design and published tariffs'),
    t('渠道销售与实名入网', 'Sales and real-name registration'),
    t('资源核查、装机与开通', 'Port check, installation and activation'),
    t('监控、优化与修障', 'Monitoring, tuning and repair'),
    t('计费、出账与缴费', 'Rating, billing and payment'),
    t('客服、投诉处理与续约', 'Care, complaints and renewal'),
  ],
  drivers: [
    cited(
      ['miit-2025-communications'],
      '网络建设接近一个台阶：截至 2025 年底中国有 483.8 万个 5G 基站，下一步比的是用得好不好，优化与装维第一次和市场坐在一起谈增长。',
      'The build-out has reached a landing: China had 4.838 million 5G base stations by the end of 2025. What counts next is how well they serve, so tuning and field work join marketing to talk growth.',
    ),
    cited(
      ['ofcom-complaints'],
      '投诉看得见、比得着：英国监管机构按季度、按公司公布每十万用户的投诉量；国内申诉与携转同样有据可查，服务短板藏不住。',
      'Complaints are public and comparable: the British regulator prints them by quarter and provider per 100,000 customers. Appeals and porting leave records in China too, so weak service cannot hide.',
    ),
    said(
      '网管、工单和话单按天可得，哪个小区改了参数、哪个班组换了派单规则，两周就看得出有没有用。',
      'Network counters, tickets and call records arrive daily; two weeks show whether a changed parameter or dispatch rule helped.',
    ),
  ],
  challenges: [
    cited(
      ['pcipal-2019-contact-centre'],
      '“解决了”没有标准：一份英国呼叫中心指南说，什么算彻底解决并无统一衡量，首解率因此想报多高都行。',
      '“Solved” has no standard: a UK contact-centre guide finds no agreed measure of a fully resolved call, so anybody can report a good rate.',
    ),
    said(
      '省公司定政策、地市背指标、代维和代理商干活：真正碰到用户的人多数不是员工，OKR 只能写在派单、培训、结算这些自己改得动的地方。',
      'The province sets policy, the branch carries the figures, contractors and dealers do the work. Most people who meet customers are not staff, so OKRs belong on dispatch, training and settlement.',
    ),
    said(
      '网络只看告警，市场只看发展量，政企只看签约，客服收到的是它们的合计；用户的一次断网横跨四张报表，谁都没错。',
      'Network watches alarms, marketing new lines, enterprise signatures; care receives the sum. One outage crosses four reports and nobody is wrong.',
    ),
  ],
  adoption: [
    ...everyone.filter(({ sources }) => sources.includes('murakamy-2020-drei-austria')),
    cited(
      ['therebegiants-talktalk'],
      '英国 TalkTalk 的人才总监说，原先的年度目标很少回看、有的已经过时，于是引入 OKR，先写适合自己的手册，再从高管的年度目标做到各级的季度目标。讲述者是提供辅导的咨询公司。',
      'The talent director of TalkTalk in Britain says yearly objectives were seldom revisited and some went stale. It wrote a playbook of its own, then went from leaders’ yearly to quarterly OKRs; the adviser that helped tells the story.',
    ),
    cited(
      ['dobee-telia-norway'],
      'Telia 挪威政企业务 2017 年业绩低迷，新负责人先把内部问题摊开；一家咨询公司把它写成协作与 OKR 的故事。',
      'Telia’s enterprise unit in Norway was in trouble in 2017; a new head began by laying problems open, in what a consultancy tells as a story of interaction and OKRs.',
    ),
  ],
  unknowns: [
    t(
      '没有找到运营商 OKR 采用率的独立统计，也没有公开的一手数据证明 OKR 本身降低了哪家公司的流失或投诉。',
      'We found no independent adoption rate for operators, and no first-hand data that OKRs by themselves lowered anyone’s churn or complaints.',
    ),
    t(
      '国内三大运营商的 OKR 做法未能核实；所引海外案例都没有结果数字，只能看做法。',
      'Practice at China’s three large operators could not be verified. The cases from abroad give no result figures and teach by method only.',
    ),
  ],
  systems: [
    ...all.filter(({ name }) => /BSS|tickets/u.test(name.en)),
    {
      name: t('资源管理系统', 'Network inventory'),
      holds: t(
        '端口、光路、站点与客户的对应；能不能装、要等几天从这里看',
        'ports, fibre, sites and whom they serve; whether and when a line can be installed',
      ),
    },
    {
      name: t('装维派单与移动作业（ticketing）', 'Field dispatch and ticketing'),
      holds: t(
        '预约、到场、测速、回单照片与返修标记',
        'appointments, arrivals, speed tests, closing photos and repeat visits',
      ),
    },
    {
      name: t('客户关系系统（CRM）', 'Customer records (CRM)'),
      holds: t(
        '合约到期、套餐变更、挽留记录、携转查询',
        'contract ends, plan changes, retention offers, porting requests',
      ),
    },
    {
      name: t('政企商机与交付平台', 'Enterprise sales and delivery platform'),
      holds: t(
        '商机阶段、可行性核查、开通节点与合同回款',
        'stages of a deal, feasibility checks, delivery steps and cash by contract',
      ),
    },
  ],
  standards: everyStandard
    .filter(({ name }) => /E\.800|27001/u.test(name.en))
    .concat([
      {
        name: t('英国 Ofcom 电信与付费电视投诉公布', 'Ofcom reports on telecoms and pay-TV complaints'),
        concerns: t('按季公布各公司每十万用户投诉量', 'quarterly complaints per 100,000 customers, by provider'),
        source: 'ofcom-complaints',
      },
    ]),
}
