import type { Case } from '@okr/core/pack'
import { t } from './roles.ts'
import { cited } from './said.ts'

/** German-language publishers, told by a consultancy, the trade press and a vendor. */
export const publisherCases: Case[] = [
  {
    id: 'faz-business-media',
    organisation: t('F.A.Z. Business Media', 'F.A.Z. Business Media'),
    named: true,
    country: t('德国', 'Germany'),
    size: t('约 120 人', 'about 120 people'),
    sizeBand: '50-250',
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      cited(
        ['murakamy-faz-business-media'],
        '法兰克福汇报集团的财经专业出版社，按职业人群做专门产品和媒体形式，战略以社群为中心。',
        'The business publisher of the F.A.Z. group, with special products and formats for groups of professions and a strategy built on communities.',
      ),
    ],
    deployment: [
      cited(
        ['murakamy-faz-business-media'],
        '从年初开始引入 OKR，由总经理对外讲述变革过程。',
        'It began to bring in OKRs at the start of a year; the managing director tells of the change.',
      ),
    ],
    outcomes: [
      cited(
        ['murakamy-faz-business-media'],
        '所见文本是访谈开头，没有结果数字。',
        'The opening of an interview was seen; it gives no result figures.',
      ),
    ],
    lessons: [
      t(
        '按读者社群而不是按刊物写目标，编辑、活动和广告才有同一个人要服务。',
        'Goals by community rather than by title give editors, events and sales the same person to serve.',
      ),
    ],
    caveats: t(
      '发布者是提供 OKR 辅导的咨询公司，只见开头。',
      'Published by a firm that sells OKR coaching; opening seen.',
    ),
    sources: ['murakamy-faz-business-media'],
  },
  {
    id: 'funke-digital',
    organisation: t('Funke Digital', 'Funke Digital'),
    named: true,
    country: t('德国', 'Germany'),
    size: null,
    sizeBand: null,
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      cited(
        ['kress-funke-digital'],
        '总经理觉得层级模式到了极限：没人说得清别人在忙什么，要求又频繁变化，没法较长时间专注一件事。',
        'The managing director saw hierarchy at its limits: nobody could be sure what others worked on, and demands changed too often for anyone to stay with one subject.',
      ),
    ],
    deployment: [
      cited(
        ['kress-funke-digital'],
        '2019 年决定引入 OKR；行业媒体报道时已用了约两年。',
        'OKRs were chosen in 2019; when the trade magazine wrote, they had been in use for about two years.',
      ),
    ],
    outcomes: [
      cited(
        ['kress-funke-digital'],
        '所见部分讲理由和做法，没有结果数字。',
        'The part seen gives reasons and method, no result figures.',
      ),
    ],
    lessons: [
      t(
        '先问大家被打断了几次：减少临时改题，比再定一个增长数更能让编辑部认账。',
        'Ask first how often people were interrupted; fewer changes of subject convince a newsroom more than another growth figure.',
      ),
    ],
    caveats: t('行业媒体的付费文章，只见开头。', 'A trade magazine’s paid article; opening seen.'),
    sources: ['kress-funke-digital'],
  },
  {
    id: 'der-standard',
    organisation: t('DER STANDARD', 'DER STANDARD'),
    named: true,
    country: t('奥地利', 'Austria'),
    size: t('500 多人', 'more than 500 people'),
    sizeBand: '250-1000',
    industries: ['telecom-media-gaming'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      cited(
        ['mooncamp-der-standard'],
        '行业变化快，500 多名员工带来许多发展想法。',
        'The trade moves fast, and more than 500 staff bring very many ideas for developing the company.',
      ),
    ],
    deployment: [
      cited(
        ['mooncamp-der-standard'],
        '公司设 OKR 负责人，按员工需要设计流程，并对每个迭代做成负责。',
        'An OKR champion designs the process to the needs of the staff and answers for the iterations.',
      ),
    ],
    outcomes: [cited(['mooncamp-der-standard'], '所见部分没有数字。', 'The part seen gives no figures.')],
    lessons: [
      t(
        '几百人的媒体需要一个专门的人看住节奏，否则截稿日总会赢。',
        'A media house of hundreds needs one person to keep the rhythm, or the deadline always wins.',
      ),
    ],
    caveats: t('OKR 软件商的客户故事，只见开头。', 'A customer story of an OKR vendor; opening seen.'),
    sources: ['mooncamp-der-standard'],
  },
]
