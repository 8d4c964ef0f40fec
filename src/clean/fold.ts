/**
 * Traditional characters of the words that chrome rules look for, each before its simplified form. Rules run before
 * the script stage, and a page's furniture is in either script.
 */
const PAIRS =
  '來来發发佈布時时間间編编輯辑記记責责審审校校對对攝摄圖图據据報报訊讯電电訪访問问閱阅讀读瀏浏覽览數数點点擊击號号體体當当題题網网頁页關关閉闭導导鏈链結结轉转載载請请註注權权聲声維维碼码掃扫標标籤签頻频錄录評评論论讚赞歸归檔档' +
  '舉举違违準准專专類类開开選选擇择還还減减語语設设為为無无礙碍長长輩辈簡简稱称與与後后種种該该臺台華华觀观眾众從从個个們们議议協协會会員员區区縣县鄉乡鎮镇國国務务書书處处單单備备證证許许營营業业級级軟软統统計计費费價价顯显薦荐' +
  '綜综僅仅進进熱热內内條条傳传輸输機机場场動动態态實实認认歡欢聞闻臉脸聯联絡络啟启經经禮礼響响滿满壓压縮缩戶户帳账錯错檢检總总覺觉續续獲获麼么這这項项團团黨党寫写產产劃划籌筹監监質质師师勝胜鐘钟讓让將将參参過过頂顶窩窝彙汇縱纵' +
  '線线簽签購购氣气週周資资塊块換换冊册廣广繼继連连鍵键詞词範范幫帮帶带糾纠繫系異异執执萬万贊赞閲阅箇个輕轻觸触嚮向曏向預预衆众賞赏說说説说兩两綫线儲储別别彆别爲为並并併并幷并髮发檯台颱台於于屬属卽即馬马裝装裏里裡里査查樓楼闆板' +
  '隻只層层達达門门噹当離离彔录録录積积幣币錢钱榮荣譽誉應应迴回製制復复複复圍围蔘参講讲啓启沒没視视麪面麫面麵面規规親亲畢毕餘余訴诉領领賺赚脩修庫库蒐搜贈赠驗验欄栏錶表敎教匯汇滙汇貢贡獻献畫画畵画緊紧祕秘傢家鎭镇溫温係系閤合際际' +
  '頭头財财齣出紙纸節节學学習习緻致辭辞訂订買买鎖锁調调現现繪绘藍蓝話话識识鑑鉴鑒鉴優优腦脑侷局見见綱纲埰采寀采採采紅红羣群辦办覈核誤误張张貼贴約约蓆席筆笔麽么終终構构朮术術术趙赵護护風风廢废組组較较聽听懷怀騰腾黃黄綠绿緑绿諮咨' +
  '詢询顧顾郵邮適适暫暂搶抢饋馈變变創创車车跡迹蹟迹廳厅鈡钟鍾钟紀纪唸念孫孙駐驻隨随負负雲云貴贵義义訓训談谈討讨極极愛爱藝艺厤历曆历歷历緩缓齊齐寶宝職职綵彩墰坛壇坛壜坛罈坛罎坛擴扩汙污衕同刪删産产証证眞真運运嚴严織织鄭郑擔担慾欲' +
  '亞亚況况臨临揚扬掛挂舘馆館馆給给紹绍錦锦強强紛纷賬账詳详細细貫贯徹彻隱隐賀贺慶庆試试誌志諸诸穫获糰团儀仪瞭了顆颗'

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
