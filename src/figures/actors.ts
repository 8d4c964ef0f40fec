/** What persons are called by. */
export const PERSON = /(?:[人员者师生士民长手工友官]|(?<!国)家|代表|干部|领导|常委|主席|同志|群众|儿童|学子|人口|青年|粉丝|观众|[旅游乘顾访]客|[同台侨]胞|嘉宾|理事|书记|专家|学者|教授|律师)$/
/** Persons who work together. */
const GROUP = /(?:(?<!中心)组|[队班]|专委会|支部)$/
/** Bodies that do something, as against what is done. */
export const BODIES = /(?:政协|委员会|专委会|党派|工商联|团体|界别|党组|支部|政府|[省市区县州党]委会?|部门|单位|机关|组织|我们|委员)$/
/** Places and others that act in a sentence's subject. */
const OTHER = /(?:国家|企业|财政|中央|活动|[各全][国省市区县州地界]|[县市区乡镇村]|^[一二三四五六七八九十]是)$/

/** Whether the persons that a phrase ends with, alone or together, may be who does what the next verb says: 督导组|走访, 委员|建言. */
export const isPersons = (phrase: string): boolean => PERSON.test(phrase) || GROUP.test(phrase)
/** Whether a word may name who does what the next verb says. */
export const isActor = (word: string): boolean => isPersons(word) || BODIES.test(word) || OTHER.test(word)
