/** Verbs before what somebody said, as the news has them: one list for who spoke, where, and what tells a report. */
export const SAYS = '说(?![明法服理和])|表示|指出|强调|认为|介绍|透露|要求|回应'
/** What a reporter's source does: 对记者说, 向本报介绍. */
export const TO_PRESS = '[对向](?:本[报网台])?记者(?:如是)?'
