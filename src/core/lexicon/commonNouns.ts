/**
 * Words that name no topic: nouns so general that any text may have them, nouns of reporting, and adjectives that say
 * nothing of what they stand before. In the singular. Source: our own lists, from the reading of news and transcripts.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const GENERIC = words(`
  ability absence account act addition advantage age aim amount answer approach area aspect attempt attention back
  basis bit case cause chance change choice circumstance city colleague comment concern condition connection context
  copy country couple course date day deal decade decision degree detail development difference difficulty direction
  dozen effect effort end evening event evidence example experience expert extent face fact factor favor favour
  feature feeling field figure form friend front function future goal group guy half hand head help history home hour
  hundred idea impact importance individual information instance interest issue item job kind lack last leader lead
  length lesson level life light line list look lot man manner matter meaning means measure meeting member method
  middle million billion mind minute moment month morning move name nature need news night note nothing number
  occasion official opinion opportunity option order others outcome page pair paper part participant past people
  percent percentage period person perspective place plan point position possibility presence present problem process
  progress project purpose quality quantity question range rate reason regard relation respect response rest result
  return right rise role round rule scale scene second section sense series set shape share show side sign situation
  size solution something somebody someone sort source stage standard start state step story stuff subject success
  support system task term thing thought thousand time today tomorrow top town trend trouble turn type unit update use
  user value version victim view way week weekend while woman word work world year yesterday child kid girl boy family
  one two three four five six seven eight nine ten none everyone everybody everything anyone anything nobody fan
  addition advance afternoon beginning best better bottom break call care center centre century check close company
  condition contact control count cover crowd cut data debate demand door draw drop duty edge element employee error
  eye failure fall fear fight finding floor focus force gap gain game hope host inch increase inside key kilometer
  kilometre knowledge land layer least leave left letter limit link living loss love majority man mark mass member
  meter metre mile mix model most mr mrs ms no noise object offer office one own owner pace pass path pattern pause
  person piece play power practice practise principle priority product property quarter reach read record reference
  region remainder review room run season share shift short shot sir site spot stand statistic staff stop street
  stretch structure style summer sum surprise talk team test text theme title total touch treatment trip try turn
  spring autumn dollar euro pound crown cent ton tonne kilometer volume table conclusion
  variety visit visitor voice wait walk wall watch week while winter wish worker yard ago thank thanks please other et al lot bit fact husband
  wife father mother son daughter brother sister parent money tie relationship semblance penchant`);

const REPORTING = words(`
  accusation advice allegation announcement answer appeal argument assertion assurance article author
  chairman chairwoman chair chief claim comment commentary confirmation conversation criticism declaration denial
  description director editor email e-mail explanation expression headline hint interview interviewer journalist letter
  man mention message minister moderator note observation official paragraph post president press promise question
  quotation quote reader reader remark reminder reply report reporter representative request response reviewer source
  speaker speech spokesman spokesperson spokeswoman statement story suggestion summary talk testimony transcript tweet
  warning witness word writer`);

const EMPTY_MODIFIERS = words(`
  able actual additional apparent available bad best better big certain clear close common complete current different
  difficult due early easy enough entire essential exact extra few final first following former free fresh front full
  further future general good great half hard high huge important individual key kind large last late later latest least
  left less like likely little long longer low main major many mere minor modern more most much necessary new next nice
  normal numerous obvious odd okay old only open opposite original other overall own particular past plain possible
  potential present previous prime proper quick ready real recent regular relevant respective right same second separate
  serious several short significant similar simple single small so-called special specific strong such sure third top
  total true typical unable upcoming usual valid various very vast weak well whole wide willing worse worst worth wrong
  young younger yet eager certain onetime mentioned glad happy sorry proud afraid aware alone alive`);

/** True for a noun (singular) that names no topic alone: year, people, thing. */
export const isGenericNoun = (word: string): boolean => GENERIC.has(word) || REPORTING.has(word);

/** True for an adjective that belongs to no key phrase: new, other, several. */
export const isEmptyModifier = (word: string): boolean => EMPTY_MODIFIERS.has(word);
