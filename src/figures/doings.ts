/** 3个医疗中心|建设进展|顺利, 7所学校|支教, 4个基地|提质升级, 21个市|全|覆盖, 两条路|全线贯通, 900户农户|增收, 30个诊所|与医院联动发展: how they come along is not what they are. */
const PROGRESS = /(?<=[\u3400-\u9fff]{2})(?:建设(?:进展|情况)|全[线面](?:贯通|建成|完工|通车|竣工|开工|投产|达标)|(?<=[农商住用困贫]户)(?:增收|致富|就业)|(?:高质量|创新|融合|健康)发展|提质(?:升级|增效|扩容)|与[\u3400-\u9fff]{2,8}(?:发展|合作|对接|共建|联动|结对)|[和与及][\u3400-\u9fff]|线[上下]|(?<![安健齐保周完俱两])全|(?<=[校院所园村乡镇县区社])(?:支教|任教|送教|讲学|义诊|宣讲|调研|视察|考察|走访|蹲点|驻点))$/
/** 37家单位|援助资金|3亿元: what they gave, with its amount, is not they. */
const GAVE = /(?<=[\u3400-\u9fff]{2})(?:援助|帮扶|捐赠|捐助|投入|到位|扶持|补助)(?:资金|款物|金额)$/

/** 9件提案|得分|90分, 3个村|集体经济收入|低于5万元: what was measured of them, with its amount. */
const REACHED = /(?<=[\u3400-\u9fff]{2}|^[村县市])(?:得分|均分|评分|成绩|(?:集体(?:经济)?|年(?:均)?|营业|经营性|销售|总)?(?:收入|产值|营收|销售额|利润))$/

/** 8个民主党派|和工商联提案|239件: papers with their own number are not of those who wrote them. */
const WROTE = /(?<=[\u3400-\u9fff]{2})(?:[和与及、][\u3400-\u9fff]{2,12})?(?:集体|委员|大会)?(?:提案|议案|建议|意见建议|信息|发言)$/
const WRITERS = /(?:党派|中央|委员会|委会|工商联|团体|政协|支部|支社|单位|部门|机构|[县区市]|委员|代表|[人成会]员)(?:[和与及、][\u3400-\u9fff]{2,12})?(?:集体|委员|大会)?(?:提案|议案|建议|意见建议|信息|发言)$/

/** The things that were counted, without what they do, give or reach at the end of the phrase; `ahead` the unit's class of a figure that follows. */
export function withoutDoings(phrase: string, ahead: string | undefined): string {
  const things = phrase.replace(PROGRESS, '')
  if (ahead === undefined) return things
  if (ahead === 'classifier' && WRITERS.test(things)) return things.replace(WROTE, '')
  return (ahead === 'money' ? things.replace(GAVE, '') : things).replace(REACHED, '')
}
