import type { Statement, Text, Theme } from '@okr/core/pack'
import type { Audience, CompanySize, CompanyType, FocusArea, Maturity } from '@okr/core/params'

export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Playbook texts may hold `{term}` slots, one for each of a pack's terms (`{flow}`, `{systems}`, `{forum}`, …),
 * so that one text reads as advice for the reader's own industry.
 */
export interface PhasePlan {
  readonly title: Text
  /** "Weeks 1–2". */
  readonly timing: Text
  /** The same in weeks of the plan, the first and the last of them included. */
  readonly weeks: Range
  /** The one role that sees to it. */
  readonly lead: Text
  readonly steps: readonly Statement[]
  /** Steps that only some sizes need, after the others. */
  readonly stepsBySize?: Readonly<Partial<Record<CompanySize, readonly Statement[]>>>
  /** What exists when it is over. */
  readonly artefact: Text
  /** What up to fifty people do instead: no boards, no samples of thirty, nobody to spare. */
  readonly small?: { readonly steps: readonly Statement[]; readonly artefact: Text }
}

/** How far a way to start reaches; `SizePlaybook.reach` counts the people. */
type Reach = 'leaders' | 'few' | 'chain' | 'all'

export interface StartOption {
  readonly name: Text
  readonly scope: Text
  readonly reach: Reach
  /** Hours a person in a cycle of twelve weeks: check-ins, drafting, alignment, retrospective. */
  readonly hours: number
  readonly learns: Text
  readonly risk: Text
}

export interface Decision {
  readonly question: Text
  /** What is done where nobody decides otherwise. */
  readonly proposal: Text
  readonly who: Text
  readonly by: Text
  /** Hours that deciding takes, of all who take part. */
  readonly hours: number
  /** The reading at which the decision is taken back. */
  readonly stop: Text
}

export interface MaturityPlaybook {
  readonly id: Maturity
  /** Where readers at this stage stand, in one sentence. */
  readonly situation: Text
  /** What it comes down to, in one sentence that a reader could repeat. */
  readonly thesis: Text
  /** What to do on Monday morning, without asking anybody for leave. */
  readonly monday: Text
  /** Ways to start; the first is the one that is recommended. */
  readonly options: readonly [StartOption, ...StartOption[]]
  /** Why the first, at this stage. */
  readonly recommended: Text
  /** What whoever sponsors it has to decide, each with a default. */
  readonly decisions: readonly Decision[]
  /** What this stage is about and what it is not, for the opening of the implementation section. */
  readonly stance: readonly Statement[]
  readonly phases: readonly PhasePlan[]
  /** Recurring meetings by the weeks of the plan: a cycle starts with it. `agenda` is the id of a tool template. */
  readonly meetings: readonly {
    readonly agenda: string
    readonly weeks: Range
    /** Working day of the week on which it is held. */
    readonly day: 'first' | 'last'
  }[]
  /** What to do in the next two weeks, most urgent first. */
  readonly nextSteps: readonly Text[]
  /** What up to fifty people are told instead. */
  readonly small?: { readonly stance: readonly Statement[]; readonly nextSteps: readonly Text[] }
}

export interface SizePlaybook {
  readonly id: CompanySize
  readonly governance: readonly Statement[]
  readonly cadence: readonly { readonly meeting: Text; readonly rhythm: Text; readonly output: Text }[]
  /** People that a way to start takes in. */
  readonly reach: Readonly<Record<Reach, number>>
  readonly limits: {
    readonly companyObjectives: Range
    readonly teamObjectives: Range
    readonly keyResultsPerObjective: Range
  }
}

export interface FocusPlaybook {
  readonly id: FocusArea
  /** What readers who ask for it have seen at work, in one sentence. */
  readonly symptom: Text
  readonly principles: readonly Statement[]
  /** What to do at any stage: who, when, and how one sees it. */
  readonly actions: readonly Statement[]
  readonly byMaturity: Readonly<Record<Maturity, Statement>>
  /** A question that tells whether it works. */
  readonly check: Text
}

/** For a focus area in the reader's own words: `{focus}` is the words. */
export interface OwnFocusPlaybook {
  readonly principles: readonly Statement[]
  readonly check: Text
}

export interface CompanyTypePlaybook {
  readonly id: CompanyType
  /** What it calls itself in the middle of a sentence. */
  readonly organisation: Text
  /** What its largest parts are called, and where its plans are made; a company's division and strategy where it says nothing. */
  readonly division?: Text
  readonly strategyOffice?: Text
  /** What OKR has to take account of in this kind of company. */
  readonly emphasis: readonly Statement[]
  /** Objectives of this kind of company in any industry; their metrics are those of the cross-industry pack. */
  readonly themes: readonly Theme[]
}

export interface PitfallPlaybook {
  readonly id: string
  readonly maturities: readonly Maturity[]
  readonly title: Text
  readonly signal: Text
  readonly remedy: Text
  readonly sources: readonly string[]
}

export interface AudiencePlaybook {
  readonly id: Audience
  /** How this reader gets the most from the guide. */
  readonly opening: Text
  /** What this reader has to decide or do. */
  readonly decisions: readonly Text[]
  /** Focus areas this reader wants first. */
  readonly focusOrder: readonly FocusArea[]
}

/** A template to copy: the check-in's three questions, RACI, a metric dictionary entry, the retrospective. */
export interface ToolTemplate {
  readonly id: string
  /** The focus areas it serves. */
  readonly focusAreas: readonly FocusArea[]
  readonly title: Text
  readonly intro: Text
  readonly header: readonly Text[]
  readonly rows: readonly (readonly Text[])[]
}

/** What holds in every industry, by maturity, size, focus area, company type and reader. */
export interface Playbook {
  readonly maturities: readonly MaturityPlaybook[]
  readonly sizes: readonly SizePlaybook[]
  readonly focusAreas: readonly FocusPlaybook[]
  readonly ownFocus: OwnFocusPlaybook
  readonly companyTypes: readonly CompanyTypePlaybook[]
  readonly audiences: readonly AudiencePlaybook[]
  readonly pitfalls: readonly PitfallPlaybook[]
  readonly tools: readonly ToolTemplate[]
}
