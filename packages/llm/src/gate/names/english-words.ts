const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Stand behind the names of companies and nowhere else. */
export const legalForms = words('Inc Ltd Limited LLC LLP Corp Corporation GmbH AG SE PLC Plc Pte Pty Holdings Holding')

/** Last words of many names, which mean something by themselves as well. */
export const tradeWords = words(
  `Group Technologies Technology Labs Laboratories Industries Motors Bank Pharma Pharmaceuticals Biotech Dynamics Partners
  Ventures Robotics Logistics Hospital Hospitals University Insurance Foods Airlines Electronics Semiconductor Power Energy
  Health Healthcare Retail Capital Software Solutions Systems Networks Batteries Materials Studios Media Mobility`,
)

/** What companies are said to do in guides. */
export const companyVerbs =
  'adopt(?:s|ed)|introduc(?:es|ed)|launch(?:es|ed)|report(?:s|ed)|achiev(?:es|ed)|us(?:es|ed)|roll(?:s|ed)|rais(?:es|ed)|cuts?|reduc(?:es|ed)|increas(?:es|ed)|announc(?:es|ed)|implement(?:s|ed)|saw|gr(?:ows|ew)|pilot(?:s|ed)|tied|link(?:s|ed)|moved|replac(?:es|ed)|dropp?(?:s|ed)|abandon(?:s|ed)|began|start(?:s|ed)|switched|r(?:uns|an)|built|publish(?:es|ed)|attribut(?:es|ed)|credit(?:s|ed)|train(?:s|ed)|shorten(?:s|ed)|doubl(?:es|ed)|halv(?:es|ed)|improv(?:es|ed)|scal(?:es|ed)|deploy(?:s|ed)|embed(?:s|ded)|went|lost|won'

/** Words with capitals that name nobody: calendar, places, languages, methods, departments, software of every office. */
export const common = words(
  `i a an the this that these those there here it he she we you they your our their each every one two three four five six
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday spring summer autumn winter christmas easter ramadan
  africa african america american asia asian europe european australia australian china chinese japan japanese korea korean
  india indian germany german france french britain british uk england english spain spanish italy italian brazil mexico
  canada canadian singapore vietnam thailand malaysia indonesia taiwan hong kong shanghai beijing shenzhen union states
  united kingdom north south east west latin middle pacific atlantic silicon valley western eastern northern southern
  okr okrs objective objectives key result results kpi kpis initiative initiatives champion champions coach coaches sponsor
  owner owners facilitator ambassador committee council board chair chief officer executive director manager lead head vice
  president team teams department business unit office steering leadership workshop town hall all hands retrospective
  retro review check-in check kickoff kick-off planning quarter quarterly annual week weekly month monthly year day phase
  stage step sprint level company group individual green amber red yellow committed aspirational moonshot roofshot
  finance sales marketing operations engineering product procurement legal compliance quality customer success support
  research development human resources people supply chain it
  agile scrum kanban lean six sigma kaizen hoshin kanri gemba pareto gantt balanced scorecard swot pestle moscow
  eisenhower ishikawa poka-yoke deming smart goodhart
  excel word powerpoint outlook sharepoint teams jira confluence slack notion trello asana miro zoom tableau sheets docs
  github gitlab email wiki internet web english markdown yes no not do don’t if when what why how who where which
  today tomorrow start stop keep avoid note tip example warning important signal remedy figure table appendix chapter
  section part`,
)
