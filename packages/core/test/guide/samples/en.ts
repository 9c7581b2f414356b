import type { Guide } from '../../../src/guide/index.ts'
import { introduction } from './en-introduction.ts'
import { niven } from './niven.ts'
import { callout, item, ol, p, rich, table, ul } from './words.ts'

/** A guide as the product writes them. The company of the case is invented. */
export const english: Guide = {
  locale: 'en',
  title: 'OKRs for a mid-sized battery maker that is piloting them',
  sections: [
    introduction,
    {
      id: 'industry-analysis',
      title: 'Industry analysis',
      blocks: [],
      subsections: [
        {
          id: 'overview',
          title: 'Overview',
          blocks: [
            p(
              'Ramp-up and cost reduction run at the same time, and material prices move faster than annual plans. Targets set once a year are out of date by spring.',
            ),
          ],
        },
        {
          id: 'adoption',
          title: 'OKR adoption',
          blocks: [
            p(
              'No public statistic counts the storage makers that use OKRs. What is published comes from books and single companies [S:niven-2016].',
            ),
            callout(
              'warning',
              'Treat rates of adoption from software vendors as marketing unless the method is stated.',
            ),
          ],
        },
        {
          id: 'representative-companies',
          title: 'Representative companies',
          blocks: [
            table(
              ['Company', 'Why it compares', 'Evidence'],
              [
                'Intel',
                'Manufacturing with long ramps and hard yield targets',
                'Named by its former chief executive [S:grove-1983]',
              ],
              ['Sample Cells', 'Cell and pack lines, 600 people', 'Invented for this sample'],
            ),
          ],
        },
      ],
    },
    {
      id: 'case-studies',
      title: 'Case studies',
      blocks: [],
      cases: [
        {
          title: 'Sample Cells',
          blocks: [],
          background: [
            p(
              'A second line had to start while the first was still losing 4% of its cells at formation. Four departments each had a plan, and the plans competed for the same engineers.',
            ),
          ],
          deployment: [
            ul(
              'One company objective for the ramp, three teams, one quarter.',
              'Every shared key result has one accountable owner; the others are named with their role.',
            ),
          ],
          outcomes: [
            p(
              'The team scored 0.7 at the end of the quarter. Two key results were dropped half-way, openly and with reasons.',
            ),
          ],
          lessons: [
            ul(
              'Start where the value stream crosses departments.',
              'Pull values from MES and QMS before the first check-in.',
            ),
          ],
          evidence: [p('Invented for this sample.')],
        },
      ],
    },
    {
      id: 'implementation',
      title: 'Implementing OKRs',
      blocks: [p('Twelve weeks lead from the decision to the first retrospective.')],
      phases: [
        {
          title: 'Prepare and agree',
          timing: 'Weeks 1–2',
          blocks: [
            ul(
              'Say what OKRs are for, and that they set no bonus.',
              item('Choose the pilot:', item('one production value stream,'), item('one supporting function.')),
            ),
          ],
        },
        {
          title: 'Draft and align',
          timing: 'Weeks 3–4',
          blocks: [
            ol(
              'Leaders publish three to five objectives.',
              'Teams answer with their own, bottom up.',
              'A half-day workshop settles dependencies.',
            ),
          ],
        },
        {
          title: 'Run the rhythm',
          timing: 'Weeks 5–12',
          blocks: [p('Weekly check-ins of fifteen minutes, a monthly review, a retrospective at the end.')],
        },
      ],
      objectives: [
        {
          id: 'O1',
          text: 'Bring the second line to a quality customers can rely on',
          rationale: 'Every week of unstable yield costs a delivery slot, and the next contract depends on them.',
          level: 'company',
          ambition: 'committed',
          owner: 'Plant manager',
          keyResults: [
            {
              id: 'O1-KR1',
              text: 'End-of-line yield rises from 96.0% to 98.5% by the end of the quarter',
              metric: 'End-of-line yield',
              baseline: 96,
              target: 98.5,
              unit: '%',
              direction: 'increase',
              deadline: '2027-03-31',
              dataSources: ['MES', 'QMS'],
              owner: 'Process engineering',
              collaborators: [
                { name: 'Quality', role: 'responsible' },
                { name: 'Supply chain', role: 'consulted' },
              ],
              kind: 'lagging',
            },
            {
              id: 'O1-KR2',
              text: 'Share of critical processes with Cpk of at least 1.67 grows from 60% to 90%',
              metric: 'Critical processes at Cpk ≥ 1.67',
              baseline: 60,
              target: 90,
              current: 66,
              unit: '%',
              direction: 'increase',
              dataSources: ['QMS'],
              owner: 'Quality',
              kind: 'leading',
            },
            {
              id: 'O1-KR3',
              text: 'No lost-time injury while the line ramps up',
              metric: 'Lost-time injuries',
              target: 0,
              unit: 'count',
              direction: 'maintain',
              dataSources: ['EHS log'],
              owner: 'EHS',
              kind: 'guardrail',
            },
          ],
        },
        {
          id: 'supply',
          text: 'Make the supply of critical materials boring',
          level: 'department',
          ambition: 'aspirational',
          owner: 'Head of supply chain',
          parents: ['O1'],
          keyResults: [
            {
              id: 'supply-KR1',
              text: 'Qualified second sources cover all cathode and separator grades',
              baseline: 1,
              target: 4,
              unit: 'count',
              direction: 'increase',
              owner: 'Sourcing',
              kind: 'leading',
              weight: 2,
            },
            {
              id: 'ppm',
              text: 'Incoming defects of critical materials fall from 900 to 300 ppm',
              baseline: 900,
              target: 300,
              unit: 'ppm',
              direction: 'decrease',
              dataSources: ['IQC', 'ERP'],
              owner: 'Supplier quality',
              kind: 'lagging',
              dependsOn: ['supply-KR1'],
            },
          ],
        },
      ],
      tools: [
        {
          title: 'Metric dictionary',
          blocks: [
            table(
              ['Metric', 'Definition', 'Source'],
              ['End-of-line yield', 'Good cells ÷ cells started, by week of formation', 'MES'],
              ['Incoming defects', 'Rejected parts per million received', 'IQC'],
            ),
          ],
        },
        {
          title: 'Questions for the weekly check-in',
          blocks: [
            ol(
              'What moved, and what is the evidence?',
              'What is in the way?',
              'What is the next step, and who takes it?',
            ),
          ],
        },
      ],
    },
    {
      id: 'best-practices',
      title: 'Best practices',
      blocks: [],
      groups: [
        {
          title: 'Strategic goal setting',
          focusArea: 'strategic-goal-setting',
          blocks: [
            ul(
              'Three to five objectives for the company, no more than three a team.',
              'Write the objective without a number and the key result without a task.',
            ),
          ],
        },
        {
          title: 'Few numbers, well defined',
          focusArea: 'key-result-definition',
          blocks: [
            p('A key result without a baseline is a wish. Fix definition and source before the quarter begins.'),
            callout('tip', 'Half of the key results should lead, half should prove.'),
          ],
        },
      ],
    },
    {
      id: 'pitfalls',
      title: 'Pitfalls and remedies',
      blocks: [],
      pitfalls: [
        {
          title: 'A task list in disguise',
          signal: rich('Key results begin with “launch”, “build” or “finish”.'),
          remedy: rich('Ask what changes for the customer or the line once the task is done, and measure **that**.'),
        },
        {
          title: 'Scores that pay',
          signal: rich('Targets shrink from quarter to quarter.'),
          remedy: rich('Use results as evidence in an appraisal, never as its formula [S:doerr-2018].'),
        },
      ],
    },
    {
      id: 'conclusion',
      title: 'Conclusion',
      blocks: [p('Begin small, measure from the first week, and let the retrospective decide what grows.')],
    },
    {
      id: 'references',
      title: 'References',
      blocks: [],
      references: [
        { source: 'doerr-2018', text: rich('John Doerr. Measure What Matters. Portfolio, 2018.') },
        { source: 'grove-1983', text: rich('Andrew S. Grove. High Output Management. Random House, 1983.') },
        { source: 'niven-2016', text: niven },
      ],
    },
  ],
}
