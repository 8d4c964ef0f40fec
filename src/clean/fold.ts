/**
 * Traditional characters of the words that chrome rules look for, each before its simplified form. Rules run before
 * the script stage, and a page's furniture is in either script.
 */
const PAIRS =
  '來来發发佈布時时間间編编輯辑記记責责審审校校對对攝摄圖图據据報报訊讯電电訪访問问閱阅讀读瀏浏覽览數数點点擊击' +
  '號号體体當当題题網网頁页關关閉闭導导鏈链鏈链結结轉转載载請请註注權权聲声維维碼码掃扫標标籤签頻频錄录評评論论讚赞' +
  '歸归檔档舉举違违準准專专類类開开選选擇择還还減减語语設设為为無无礙碍長长輩辈簡简稱称與与後后種种該该臺台華华觀观' +
  '眾众從从個个們们議议協协會会員员區区縣县鄉乡鎮镇國国務务書书處处單单備备證证許许營营業业級级軟软統统計计費费價价顯显' +
  '薦荐綜综僅仅進进熱热內内條条傳传輸输機机場场動动態态實实' +
  '認认歡欢聞闻臉脸聯联絡络啟启經经禮礼響响滿满選选壓压縮缩戶户帳账輸输錯错檢检總总覺觉續续獲获費费麼么這这項项團团黨党報报寫写產产劃划統统籌筹監监實实質质類类師师勝胜題题鐘钟讓让將将參参過过頂顶窩窝彙汇縱纵線线簽签購购氣气週周資资塊块換换冊册廣广繼继連连鍵键詞词評评範范幫帮帶带糾纠繫系異异執执'

let table: Uint16Array | null = null
/** By code unit; 0 for a character that stays. */
function others(): Uint16Array {
  if (table) return table
  table = new Uint16Array(0x10000)
  for (let i = 0; i < PAIRS.length; i += 2) table[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1)
  table['丨'.charCodeAt(0)] = '|'.charCodeAt(0)
  return table
}

/** A short text as chrome rules read it: simplified where rules need it, half-width (NFKC), single spaces. */
export function fold(text: string): string {
  return replaced(text.normalize('NFKC')).replace(/\s+/g, ' ').trim()
}

function replaced(text: string): string {
  const folded = others()
  let out = ''
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const other = folded[text.charCodeAt(i)]!
    if (other === 0) continue
    out += text.slice(at, i) + String.fromCharCode(other)
    at = i + 1
  }
  return at === 0 ? text : out + text.slice(at)
}
