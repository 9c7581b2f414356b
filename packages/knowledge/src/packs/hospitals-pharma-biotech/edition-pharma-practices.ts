import type { Edition } from '@okr/core/pack'
import { practices as whole } from './practices.ts'
import { said } from './said.ts'

/** Pitfalls of the pack that bite in medicines, by their titles. */
const kept = new Set(['Closing deviations, not causes', 'Enrolment for its own sake'])

export const pharmaPractices: Pick<Edition['parts'], 'practices' | 'pitfalls' | 'conclusion'> = {
  practices: {
    'strategic-goal-setting': [
      said(
        '年度目标写在证据或供货上，如首例入组、中选品种履约；季度只写能推动它的启动、放行和偏差，一季至多动两条队列。',
        'Set the year on evidence or supply, such as first patient in or tender delivery; quarters hold start-up, release and deviations, at most two queues at a time.',
      ),
      said(
        '先把在研项目排出停止判据，再写目标：每个项目一句“什么数据出来就停”，季会上停掉一个，人手就有了出处。',
        'Write stop criteria for the pipeline before objectives: one sentence a project on the data that ends it. Stopping one each quarter is where people come from.',
      ),
    ],
    'key-result-definition': [
      said(
        '写明哪个签名算数：接受以质量授权人签字为准，锁库以数据管理签字为准，关闭以有效性确认为准。',
        'Say which signature counts: acceptance at the authorised person’s, lock at data management’s, closure at the check of effectiveness.',
      ),
      said(
        '快慢指标必配质量指标：放行周期配质量投诉，入组配知情同意稽查，申报提前配发补次数。',
        'Pair speed with quality: release time with complaints, enrolment with informed-consent audits, early filing with questions received.',
      ),
    ],
    'cross-team-alignment': [
      said(
        '按一批药的路走一遍：物料放行、生产、取样、检验、审核、放行，谁的队列最长，共享关键结果就放在谁那里。',
        'Walk one batch: material release, production, sampling, testing, review, release. The longest queue gets the shared key result.',
      ),
      said(
        '申办方与 CRO 写同一张表：中心启动、入组和数据质疑各一位主责，合同里的里程碑付款不与质疑关闭数挂钩。',
        'Sponsor and CRO share a sheet with one owner each for start-up, enrolment and queries; milestone payments never hang on queries closed.',
      ),
    ],
    'progress-tracking': [
      said(
        '车间用现有的班组日会看批记录和偏差，项目与质量例会只谈两条关键结果的阻塞；不为 OKR 另开一张看板。',
        'Plants read records and deviations in the shift meeting; the project and quality meeting takes only blocked key results. No second board.',
      ),
      said(
        '每月由不背该指标的人抽十份原始记录：批记录、审计追踪、入组资格文件；对不上的数当月变灰。',
        'Monthly, someone without the target checks ten raw records: batches, audit trails, eligibility files; figures that fail turn grey.',
      ),
    ],
    'leadership-support': [
      said(
        '总经理要当众等一次：偏差未清，再缺货也不催放行。没有这一次，护栏只是文字。',
        'The general manager must once wait in public: short of stock, a deviation open, and no push for release. Without it guardrails are words.',
      ),
      said(
        '放行是质量部门独立的判断：总经理的 OKR 可以要求检验更快，不能要求放行结论。',
        'Release is the quality unit’s own judgement: a general manager’s key result may ask for faster testing, never for a verdict.',
      ),
    ],
    'culture-adoption': [
      said(
        '把回顾放进已有的批次复盘和项目评审，从一个失败批、一次方案修订讲起，分数放最后。',
        'Hold reviews inside batch post-mortems and project reviews: start from one failed batch or protocol amendment, scores last.',
      ),
      {
        text: {
          'zh-CN': '敏捷不能硬装：罗氏试点的员工说，没有反馈习惯就撤个人目标，起步很颠簸。先练互评，再换目标。',
          en: 'Agility cannot be bolted on: Roche’s pilot staff found the start bumpy without feedback mechanisms. Practise feedback, then change goals.',
        },
        sources: ['roche-team-goals'],
      },
    ],
    'employee-motivation': [
      said(
        '让车间和检验室的人听到用药医院的声音：请药师讲一次断货那天怎么过，比履约率更有劲。',
        'Let plant and laboratory hear the hospital: a pharmacist describing a shortage day moves more than the delivery figure.',
      ),
      said(
        '研发项目被停，团队要照样受奖：奖的是按判据早停、数据干净，否则没人敢报坏消息。',
        'Reward the team of a stopped project for clean data and an early stop by the criteria, or nobody brings bad news.',
      ),
    ],
    'performance-management': [
      said(
        '入组数、放行天数和偏差关闭率不进个人考核与奖金；监查员看中心质量，检验员看调查质量。',
        'Keep enrolment, release days and closure rates out of appraisal and bonuses; judge monitors by site quality, analysts by their investigations.',
      ),
      said(
        '销售提成走原来的办法，准入与医学事务的关键结果写患者可及和问题答复，不写处方量。',
        'Sales commission keeps its own plan; access and medical affairs write patients reached and questions answered, never prescriptions.',
      ),
    ],
  },
  pitfalls: [
    ...whole.pitfalls.filter(({ title }) => kept.has(title.en)),
    {
      title: { 'zh-CN': '里程碑到了，证据没到', en: 'Milestones without evidence' },
      signal: {
        'zh-CN': '“提交”“启动”按期打勾，随后收到一轮补充要求，或中心启动三个月没有首例。',
        en: '“Filed” and “activated” are ticked on time, then a round of questions arrives, or a site has no first patient for three months.',
      },
      remedy: {
        'zh-CN': '里程碑后移一步：写受理通过、首例入组、答复一次合格；提交日只留在项目计划里。',
        en: 'Move the milestone one step on: accepted, first patient in, answered at once; filing dates stay in the project plan.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '拿复检换合格', en: 'Testing into compliance' },
      signal: {
        'zh-CN': '超标结果多数被判无效，理由集中在取样与称量，复检一次就合格。',
        en: 'Most out-of-specification results are invalidated, with sampling and weighing as reasons, and one retest passes.',
      },
      remedy: {
        'zh-CN': '无效超标率与批次接受率同屏；QA 抽查判无效的调查，证据不足的批次退出计分。',
        en: 'Show invalidated results beside lot acceptance; QA rereads the investigations, and lots with thin evidence leave the score.',
      },
      sources: [],
    },
  ],
  conclusion: [
    {
      'zh-CN': '从一条产线或一个临床项目试起：量出样品、批记录和质疑各等多久，再谈周期。',
      en: 'Begin with one line or one trial: measure how long samples, records and queries wait before naming a cycle time.',
    },
    {
      'zh-CN': '质量部门的独立性不参与交换：OKR 可以让检验和入组更快，结论始终归放行人、伦理和临床判断。',
      en: 'The quality unit’s independence is not for trade: OKRs may speed testing and enrolment; verdicts stay with the releaser, ethics and clinicians.',
    },
    {
      'zh-CN': '看停掉了什么：一季没有一个项目、一份重复报表或一条假里程碑被停，就说明目标只是换了名字的计划。',
      en: 'Look at what stopped: a quarter that ends no project, duplicate report or hollow milestone shows that objectives are the plan renamed.',
    },
  ],
}
