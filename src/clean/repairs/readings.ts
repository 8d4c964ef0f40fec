/**
 * The traditional characters of GBK that have a simplified form (OpenCC), by their Mandarin readings: what converters
 * print in brackets behind them. Readings from pinyin-pro 3.29 (MIT), a character under each of its readings.
 */
const WRITTEN =
  'ba罷 bei唄 biàn緶變辮辯 biào鰾 biè別彆 bié別 biān獱籩編邊鯿 biāo標鏢鑣颮飆飈驫 biē癟鱉 biě癟 biǎn貶 biǎo錶 bo蔔 bà垻壩罷鮁鮊 bài唄敗 ' +
  'bàn絆辦 bàng謗鎊 bào報鉋鮑 bèi備憊狽貝輩鋇 bèng綳繃鏰 bì嗶幣斃潷畢痺祕篳蓽詖賁贔蹕鉍閈閉 bìn儐擯殯臏髕鬢 bìng並併幷 bó襏鈸鉑鎛餺駁鮊鵓 bù佈鈈 bān頒 ' +
  'bāng幫 bāo剝齙 bēi盃鵯 bēn賁錛 bēng繃 běi鉳 bī鰏 bīn儐檳濱瀕璸繽賓鑌頻 bīng幷檳 bō剝撥缽鉢餑 bū鈽鵏 bǎ鈀 bǎi擺襬 bǎn鈑闆 bǎng綁 bǎo寶飽鴇 ' +
  'bǐ筆紕 bǐng稟餅 bǔ補 chen傖 chuàn釧 chuàng創愴 chuán傳膞 chuáng牀 chuí錘鎚 chuò綽輟鏃齪 chuāng創瘡 chuǎng闖 chà剎奼詫 chài蠆 ' +
  'chàn剗懺燀顫 chàng悵暢瑒 chá査 chái儕 chán單嬋嶄禪纏蟬讒鑱饞 cháng償嘗嚐場腸萇長鱨 cháo鼂 chè徹 chèn櫬稱襯讖齔 chèng稱 chén塵蔯諶陳 ' +
  'chéng懲棖誠鋮 chì熾飭 chí遲馳 chòng銃 chóng蟲 chóu儔幬懤疇籌紬綢薵讎躊 chù絀觸 chú媰廚櫥芻躕鋤雛 chún純脣膞蒓蓴錞鶉 chā鍤餷 chāi釵 chān摻攙覘 ' +
  'chāng倀錩閶鯧 chāo綽鈔 chē俥硨車 chēn綝 chēng凈搶撐檉淨稱蟶赬鐺 chěn磣 chěng騁 chī喫彲癡絺鴟 chōng沖衝 chōu紬 chū貙齣 chūn鰆 chǎ鑔 ' +
  'chǎn剗剷嘽囅滻燀產産蕆諂鏟闡 chǎng場廠鋹 chǐ恥齒 chǒng寵 chǒu醜 chǔ儲礎處齼 chǔn賰 cuàn竄 cuán攢灒酇 cuò銼錯 cuó酇鹺 cuān攛躥鑹 cuī縗 ' +
  'cài埰寀 càn燦 cái纔財 cán慚殘蠶 cè側冊厠廁惻測筴萴 céng層 cì賜 cí詞辭餈鶿鷀 còu湊輳 cóng叢從潀 cù趨 cān參叄驂 cāng倉傖滄瑲艙蒼鶬 cēn參叄嵾穇篸 ' +
  'cōng囪樅聰蓯蔥驄 cǎi埰寀採綵 cǎn慘穇篸黲 cǐ鮆 diàn墊澱鈿電 diào弔窵調釣銚銱 dié嵽疊絰諜軼鰈 diān巔癲顛 diāo彫琱鯛鵰 diū丟銩 diǎn點 diǎo鳥 ' +
  'duàn斷籪緞鍛 duì兌對懟敓濧綐隊 duò墮飿馱 duó奪敓鐸 duī鐓 duǒ嚲綞 dài帶紿詒貸軑隸靆駘 dàn僤彈憚擔癉誕 dàng壋擋檔瑒璗當盪碭蕩 dào幬燾盜 dá憚薘達鐽韃 ' +
  'dèng鄧鐙 dé鍀 dì嵽締螮諟諦遞 dìng訂釘鋌錠飣 dí敵滌糴覿適鏑頔 dòng凍動棟腖 dòu瀆竇餖鬥 dù鍍 dùn燉鈍頓 dú櫝殰瀆牘犢獨讀頓黷 dā噠墶鎝 dāi獃 dān單擔殫癉簞鄲 ' +
  'dāng噹璫當簹襠鐺 dāo魛 dēng燈鐙 dī磾鏑 dīng釘 dōng倲崬東蝀鶇鼕 dū闍 dūn噸 dǎn撣燀紞膽賧 dǎng擋欓灙當讜黨 dǎo導島搗擣禱隯 dǐ牴詆 dǐng頂 dǒu鈄 ' +
  'dǔ篤賭 dǔn躉 fà琺髮 fàn氾汎範販飯 fá罰閥 fán氾煩礬釩鐇鷭 fáng魴 fèi廢費鐨 fèn僨噴奮憤糞鱝 fèng縫賵鳳 fén墳濆豶 féng縫馮 fù婦復縛複訃負賦賻駙鮒鰒 ' +
  'fú彿紱紼輻韍鳧鳬 fā發醱 fān拚 fāng鈁 fēi緋飛騑鯡 fēn紛 fēng偑峯楓渢灃瘋碸豐鋒風 fěi誹 fěng諷風 fū膚鈇麩麬 fǎ鍅 fǎng紡訪 fǔ嘸撫輔頫 guà掛詿 ' +
  'guàn慣摜觀貫鸛 guì劊劌匱槶檜櫃瞶貴鱖 guò過 guó國幗摑漍膕 guā煱銛颳騧鴰 guān綸觀關鰥 guāng輄 guī媯嬀槼歸規閨鬹鮭龜 guō咼嘓堝渦濄蟈鍋 guǎ剮咼 guǎi枴柺 ' +
  'guǎn舘館 guǎng廣獷 guǐ匭詭軌 guǒ槨餜 gài磑蓋鈣 gàn幹榦紺贛 gàng戇槓鋼 gào誥鋯 gá軋釓 gè個箇鉻 gèn亙揯 gé擱鎘閣閤 gòng嗊貢贛 gòu夠構覯詬購 ' +
  'gù僱錮顧鯝 gā夾 gāi該賅隑 gān尷乾 gāng剛岡崗掆棡綱鋼 gāo睪 gē擱紇鎶鴿 gēng賡鶊 gě個嗰蓋 gěi給 gěng綆鯁 gōng宮碽篢紅龔 gōu溝緱鈎鉤韝 gū軲鴣 ' +
  'gǎn桿稈篢趕鱤 gǎng崗 gǎo縞鎬 gǒng嗊鞏 gǔ穀蠱詁賈轂鈷餶鶻 gǔn滾緄袞輥鯀 huà劃嫿樺畫畵華話 huài壞 huàn喚奐換渙煥瘓綄鯇 huá劃嘩華譁鏵驊 huái懷 ' +
  'huán環瓛綄繯還鍰鐶闤 huáng鍠鐄鰉黃 huì匯噦彙會檜殨滙潰澮燴璯穢繢繪翽薈誨諱譓賄闠頮 huí繢迴 huò彠獲禍穫貨鍃鑊 huā嘩華 huān歡 huī墮揮撝暉椲琿翬褘詼輝 huō騞 ' +
  'huǎn緩 huǎng謊 huǐ毀燬譭 huǒ鈥夥 hài蓋駭 hàn扞漢閈頷 hào灝號鎬顥 hái還 hán韓 háng絎頏 háo蠔 hè嚇賀鶴 hèng橫 hé咼紇蓋覈閡閤闔頜餄魺鶡齕 ' +
  'héng恆橫鴴 hòng訌鬨 hòu後鮜鱟 hóng紅紘葒鉷鋐閎魟鴻黌 hóu鍭餱 hù戶滬護鱯鸌 hùn諢 hú壺礐衚餬鬍鵠鶘鶻 hún渾琿餛 hā蝦鉿 hān頇 hē訶 hěn詪 hōng轟 ' +
  'hū戱戲軤 hūn葷閽 hǎn闞 hǒng嗊 hǔ滸 jie價 jià價賈駕 jiàn劍塹檻漸澗濺監艦薦見諓諫賤踐鍵鐧鑑鑒閒間餞 jiàng將強漿絳醬 jiào嶠敎覺較轎 jiá夾莢蛺郟鋏頰袷 ' +
  'jiáo矯 jiè屆誡鶡 jié傑潔節結訐詰頡袷鮚 jiù廄舊鷲 jiā傢夾挾梜浹鎵 jiān堅姦戔樫殲漸濺監箋籛緘縑艱閒韉鰜鰹鵑鶼 jiāng將殭漿繮薑螿韁鱂 jiāo喬嬌敎澆膠驕鮫鵁鷦 ' +
  'jiē嚌癤結階 jiōng絅駉 jiū糾鬮鳩 jiǎ檟賈鉀 jiǎn儉戩揀撿梘檢減瞼筧簡籛繭襇襉謭譾鐧閒鹼 jiǎng奬槳獎蔣講 jiǎo僥撟攪矯絞繳腳鉸餃 jiǒng熲絅 juàn絹縳鋗雋 ' +
  'jué決絕絶覺訣譎鐍鐝钁駃 juān鋗鎸鐫 juǎn捲錈 jì劑勣嚌旣濟紀績繫繼薊薺襀覬計記跡蹟際霽驥鮆鯽鰶鱀鱭 jìn僅勁壗晉濜燼盡縉藎覲贐進 jìng凈勁弳徑桱淨痙競脛莖逕鏡靚靜 jí卽極級緝輯 ' +
  'jù劇屨懼據窶詎鉅鋸颶 jùn儁雋餕駿 jú侷鋦鶪 jī嘰幾擊機璣磯積羈譏賫躋銈錤隮雞飢饑鶺鷄齎齏 jīn璡釒釿 jīng涇經綡荊驚鯨鶄 jū俥車鋦鋸駒鮈 jūn皸軍鈞頵鮶龜 jǐ幾據擠濟給蟣魢 ' +
  'jǐn僅儘巹緊謹錦饉 jǐng剄頸 jǔ櫸欅舉榘齟 kuà誇 kuài儈噲塊會澮獪璯膾鄶駃鱠 kuàng壙曠況礦纊貺鄺 kuáng誑鵟 kuì匱憒殨潰瞶簣聵蕢饋 kuí騤鮭 kuò擴銛闊 kuā誇 ' +
  'kuān寬髖 kuāng誆 kuī巋窺虧 kuǎi擓 kuǐ頍 kài愾 kàn闞 kàng鈧閌 kào銬鮳 kè剋緙課錁騍 ké殼 kòu釦 kù嚳庫絝褲 kùn睏 kāi鐦開 kān龕 ' +
  'kāng閌鱇 kē痾軻鈳鉿頦顆 kēi剋 kēng硜鏗 kě軻 kěn墾懇 kōu彄摳瞘 kūn崑褌錕鯤鵾 kǎi凱剴塏愷豈鍇鎧闓 kǎn檻 kǔn壼綑閫 liàn戀殮瀲煉練鍊鏈鰊 liàng涼諒輛靚 ' +
  'liào釕鐐 lián奩憐槤漣簾聯蓮褳連鎌鐮鰱 liáng樑涼糧輬 liáo療繚遼鷯 liè獵鱲鴷 liù鎦餾鷚 liú劉瀏鎦鏐飀騮鶹 liǎ倆 liǎn斂槤璉臉薟蘞襝 liǎng倆兩啢魎 ' +
  'liǎo繆釕 liǔ綹鋶 lou嘍瞜 luo囉 luàn亂 luán孌孿巒攣欒灤臠鑾鸞 luò擽濼犖絡躒駱 luó儸囉欏玀籮羅腡蘿邏鏍鑼騾 luō囉 là臘蠟鑞鯻 lài徠瀨癘癩睞籟賚賴 làn濫爛 ' +
  'làng閬 lào嘮樂橯澇絡耮 lái來倈崍徠棶淶萊錸麳 lán嵐攔斕欄瀾灡籃繿藍蘭襤襴讕鑭闌 láng鋃 láo勞嘮嶗朥癆鐒 lè樂餎鰳 lèi淚纇類 léi縲纍虆鐳 léng稜 ' +
  'lì儷勵厤厲嚦壢孋慄擽曆櫟櫪歷瀝瓅癘癧礪礫糲蒞藶蠣躒轢酈鉝鎘隸靂麗 lìn藺賃躪 lí孋灕犛籬縭蘺貍釐離驪鱺鸝麗 lín綝臨轔鄰鏻驎鱗 líng欞淩稜綾鈴靈鯪鴒齡 lòu瘺瘻鏤 ' +
  'lóng嚨曨朧櫳瀧瓏矓礱籠聾蘢龍 lóu僂嘍婁慺樓漊瞜耬蔞螻髏 lù彔淥祿籙緑賂輅轆錄録陸騄鷺 lùn論 lú嚧壚廬曥櫨瀘爐盧臚艫蘆轤鑪顱鱸鸕 lún侖倫圇崙掄淪綸論輪錀 lüè鋝 lāo撈 ' +
  'lěi壘誄 lōu摟 lū嚕擼 lūn掄 lǎn懶攬欖纜覽 lǎo銠 lǐ禮裏裡邐鋰鯉鱧 lǐn凜廩懍檁 lǐng嶺領 lǒng壟壠攏篢籠隴 lǒu塿嶁摟簍 lǔ擄櫓氌滷瀂磠虜鑥魯鹵 lǔn埨 ' +
  'lǘ櫚瞜膢閭驢 lǚ侶僂呂屢慺穭縷褸鋁 lǜ慮濾綠緑 ma嗎么麽 me么麽麼 miàn麪麫麵 miào廟繆 mián綿 miáo鶓 miè滅衊 miù繆謬 miǎn澠緬靦鮸 miǎo緲 ' +
  'mà傌嘜榪禡罵螞駡 mài勱脈賣邁霢麥 màn澫縵蔄鏝 mào貿 má嗎 mán瞞蠻謾饅鰻 máng鋩 máo氂犛貓錨 mèn悶懣燜 mèng夢 méi沒鎇鶥黴 mén們捫璊瞞鍆門 méng懞濛矇鄳鸏 ' +
  'mì冪祕覓謐 mí彌瀰獼禰謎 mín緡 míng銘鳴 mò歿沒纆鏌驀 mó嬤么謨饃麽麼 móu繆謀 mù樢鉬 mā媽螞 mān顢 māo貓 mēn悶 mēng矇 měi鎂 měng懞錳 ' +
  'mǎ嗎獁瑪碼螞馬 mǎi蕒買 mǎn滿蟎 mǎo鉚 mǐ彌羋 mǐn憫閔閩鰵黽 mǔ畝鉧 niàn唸 niàng釀 nián鮎鯰 niáng孃釀 niè嚙囁攝櫱聶躡鎳鑷闑隉顳齧 niǎn攆躎輦 ' +
  'niǎo嫋樢蔦裊鳥 niǔ紐鈕 nuò諾鍩 nuó儺 nà吶納鈉 nài錼 nàn難 nào鬧 ná鎿 nái孻 nán難 náng饢 náo撓橈蟯鐃 nè吶訥 nèi內 nì膩 nìng寧擰濘 ' +
  'ní輗鈮鯢齯 níng嚀寧擰檸獰聹苧薴 nóng儂噥濃燶穠膿農醲 nú駑 nüè瘧 něi餒 nǎo堖惱腦 nǐ擬 nǐng擰 nǚ釹 piàn獱騙 piào驃 pián璸緶駢 piāo縹飄 ' +
  'piǎn諞 piǎo縹 pàn拚闆 pào皰 pá鈀 pán盤蹣 páng鰟龎龐 pèi浿轡 pèn噴 péi賠錇 péng鵬 pì闢鸊 pí紕罷羆鈹鮍 pín嬪蘋貧頻顰 píng憑蘋評馮鮃 pù舖鋪 ' +
  'pú僕鏷 pāo拋 pēn噴濆 pī紕駓 pīn拚 pō潑濼醱釙鏺頗 pū撲鋪 pǒ鉕 pǔ樸譜鐠 qiàn俔塹槧綪縴 qiàng嗆戧熗蹌 qiào殻殼竅翹誚 qián潛乾蕁鈐鉗錢 ' +
  'qiáng墻嬙強檣牆薔 qiáo僑喬嶠橋礄翹蕎譙鞽 qiè愜竊篋鍥 qióng煢瓊窮藭 qiú巰虯賕銶 qiā袷 qiān僉慳牽簽籤謙遷釺鉛韆騫鵮 qiāng嗆戧搶槍瑲蹌鏘鏹鶬 qiāo幓磽繰蹺鍬 ' +
  'qiū塸鞦鰌鰍鶖龜 qiǎn淺繾譴 qiǎng強搶羥鏹 quàn勸 quán捲權詮輇銓顴鰁 què卻愨慤確礐闋闕鵲 quē闕 quǎn綣 qì棄氣磧訖 qìn撳 qìng慶親 ' +
  'qí旂棊碕臍薺蘄蠐軝錡隑頎騎騏鯕鰭齊 qù覷闃 qú鴝 qún羣 qī悽慼棲榿淒緝 qīn嶔欽親駸 qīng傾氫綪輕錆鯖 qū區嶇覷詘趨軀驅麴麯 qǐ啓啟綺豈 qǐn寢鋟 qǐng廎請頃 qǔ齲 ' +
  'ruì兌銳鋭 ruǎn軟 ràng讓 rào繞遶 ráo嬈橈蕘饒 rè熱 rèn紉紝訒認軔韌飪 rì馹 róng嶸榮絨蠑鎔 róu輮 rù縟 rùn潤閏 rú銣顬 rǎng纕 rǎo嬈擾 shuài帥 ' +
  'shuì挩涗稅說 shuí誰 shuò數爍碩鑠 shuāi縗 shuān閂 shuāng瀧雙驦鸘 shuō說 shà廈 shài曬 shàn單墠姍撣樿禪繕訕贍釤鐥騸鱔 shàng緔鞝 shào紹 ' +
  'shè厙懾攝灄設 shèn滲瘮腎 shèng勝聖 shé闍 shéi誰 shén鉮 shéng澠繩 shì勢弒澤蒔視試諟諡謚貰軾適釋鈰飾 shí塒實時碩蒔蝕識飠鰣 shòu壽獸綬 shù數朮樹竪術豎鉥 ' +
  'shùn順 shú朮贖 shā剎挱樧殺紗鎩鯊 shāi篩 shān刪姍幓搧柵穇羶釤 shāng傷殤湯觴 shāo燒 shē賒輋 shēn參叄幓糝紳蔘詵駪鰺 shēng昇聲陞 shě捨 ' +
  'shěn嬸審瀋諗讅 shī噓屍師溮溼濕獅蝨詩釃鯴鰤鳲鳾 shū攄書樞紓輸 shǎn閃陝 shǎng賞 shǐ駛 shǔ屬數籔 suì嵗歲繸誶鐩 suí綏隨 suān痠 suī雖 suō挱簑縮 ' +
  'suǒ嗩瑣鎖 sà薩鈒颯 sài賽 sàng喪 sào掃 sè嗇澀穡薔銫 sì枱飴飼駟 sòng訟誦頌餸 sòu擻 sù泝潚縮肅訴謖遡餗驌鷫 sāi鰓 sān參叄毿 sāng喪 sāo繅繰騷鰠 ' +
  'sēn槮 sī俬噝廝糹絲緦螄鍶颸鷥 sōng鬆 sōu蒐鎪颼餿 sū囌穌蘇 sūn孫猻蓀飱 sǎ灑 sǎn傘糝饊 sǎng顙 sǎo掃 sǒng慫聳 sǒu擻籔藪 sǔn損筍 tiào糶 tián闐 ' +
  'tiáo條調銚鰷齠 tiān靝 tiāo條 tiē貼 tiě鐵 tiǎn覥銛 tuán團摶糰 tuì蛻 tuí隤頹頽 tuò籜蘀 tuó鉈馱駝鮀鴕鼉 tuō挩脫託飥 tuǒ橢 tà撻澾躂闒闥 ' +
  'tài態鈦 tàn嘆歎 tàng燙鐋 tái擡枱檯臺薹颱駘鮐 tán墰壇壜彈曇罈罎談譚錟 táng鏜醣 táo檮綯騊 tè貸鋱 téng謄騰鰧 tì屜綈 tí綈緹題騠鯷鵜 tòng慟衕 tóng詷銅鮦 ' +
  'tóu頭 tú圖塗駼 tún飩魨 tā鉈 tān嘽攤灘癱貪 tāng劏湯鏜 tāo濤絛縧韜 tī銻體鷉 tīng廳烴綎聽 tū禿 tǎ獺鰨 tǎn鉭 tǎng儻灙鎲钂 tǎo討 tǐ體 tǐng鋌頲 ' +
  'tǒng統 tǔ釷 wà膃襪 wàn澫綄萬 wán紈翫頑 wèi為爲磑蝟衛衞謂鏏餵 wèn問搵紋 wèng甕 wéi圍幃撝湋溈潙潿濰為爲維違闈韋鮠 wén紋聞閿馼 wò臥齷 wù務塢悞惡誤霧騖鶩 ' +
  'wú吳無蕪鋙鵐 wā媧窪鮭 wāi咼喎 wān壪彎灣 wāng瀇 wēi鰃 wēn榲溫緼縕輼轀鰛鰮 wēng鎓鶲 wěi偉偽僞暐椲煒瑋緯葦蒍蔿薳諉韙頠鮪 wěn穩 wō撾渦濄窩萵蝸 ' +
  'wū嗚惡汙烏誣鄔鎢於 wǎn綰輓 wǎng瀇網輞 wǒ咼 wǔ嫵廡憮潕鵡 xià嚇廈 xiàn峴憲晛獻現睍綖綫線縣羨莧見餡 xiàng嚮曏項 xiào嘯斆 xiá俠夾峽狹硤轄 ' +
  'xián嫺嫻撏癇絃諴賢銜閑閒鷳鷴鹹 xiáng詳 xiè寫樧洩瀉紲纈褻謝齘 xié協挾擷攜脅諧鮭 xiòng詗 xiù綉繡銹鏽 xiā蝦 xiān秈纖薟躚銛鍁鮮鶱 xiāng廂緗纕薌鄉鑲驤 ' +
  'xiāo嘵囂梟瀟簫綃蕭蠨銷驍鴞 xiē蠍 xiě寫 xiōng兇洶訩 xiū脩饈鵂 xiǎn嶮獫獮蘚蜆銑險顯鮮 xiǎng蠁響餉饗鮝鯗 xiǎo曉篠謏 xuàn絢鉉鏇 xuán懸璿縣 xuè謔 ' +
  'xué學嶨澩鷽 xuān諼譞軒鋗 xuě鱈 xuǎn癬選 xì係屓愾戱戲細綌繫餼鬩 xìn釁 xìng倖 xí習蓆襲覡騱鰼 xín鐔 xíng娙滎鈃鉶陘餳 xù卹敍敘漵緒續頊 xùn孫訊訓遜馴 ' +
  'xún噚尋樳潯燖璕紃蕁蟳詢鄩鱘 xī犧誒谿釐錫餏鸂 xīn廞訢鋅 xīng興騂 xū噓嬃繻虛訏許諝須鬚 xūn勛勳塤壎燻纁 xǐ璽釐銑鱚 xǔ滸詡 yo喲 yuàn願 yuán員園圓櫞緣轅騵黿 ' +
  'yuè兌嶽悅擽樂櫟粵說説躍軏鈅鉞鑰閱閲鸑 yuān淵鳶鴛鵷 yuē約 yuě噦 yuǎn薳遠 yà亞埡壓婭掗氬瓛稏訝軋 yàn厭嚥彥灧灩硯艷覎諺讌讞豔贋贗釅饜驗 yàng樣煬 yào樂瘧葯藥鷂 yá釾 ' +
  'yán嚴巖簷綖訁閆閻顏顔鹽 yáng揚暘楊煬瑒瘍鍚陽颺 yáo僥堯嶢搖瑤窯謠謡軺遙銚颻餚鰩 yè曄業燁瓛葉謁鄴靨頁饁 yé爺釾鋣 yì億勩囈嶧憶懌異瘞睪縊繶繹義藝虉詣誼譯議軼釴鎰鐿驛鷁鷊 ' +
  'yìn廕憖隱飲鮣 yìng應 yí儀詒貽遺頤飴 yín誾銀齦 yíng塋滎濚瀅瀠熒營瑩縈螢蠅贏鎣 yòng醟 yòu誘 yóng顒 yóu猶蕕輶遊郵鈾魷鮋 yù奧嫗慾澦獄癒禦籲蕷語諭譽鈺閾預飫馭鬱鵒鷸 ' +
  'yùn員惲慍暈緼縕薀藴蘊貟運鄆醖醞韞韻 yú娛歟漁璵籅覦諛踰輿於餘魚 yún勻員溳澐篔紜蕓鄖雲 yā亞啞壓椏錏鴉鴨 yān懨煙菸醃閹閼 yāng鍈鴦 yāo約么 yī禕醫銥鷖 yīn絪蔭諲銦闉陰駰齗 ' +
  'yīng嚶嬰應攖櫻瓔緓纓罃罌鶯鷹鸚 yō喲 yōng傭擁癰鏞鱅 yōu優憂 yū紆於 yūn暈氳熅緼縕蒕贇 yǎ啞掗瘂 yǎn儼兗厴巘縯魘鶠黶鼴龑 yǎng癢養 yǐ艤蟻釔顗齮 yǐn癮縯蘟隱飲 ' +
  'yǐng潁癭穎頴 yǒng湧詠踴鯒 yǒu銪 yǔ俁傴嶼與語齬 yǔn殞熅隕 zhe著 zhuàn傳囀縳賺饌 zhuàng壯戇狀贛 zhuì墜綴縋贅隊 zhuó濁繳諑著鐲鷟 zhuā撾 ' +
  'zhuān專磚膞顓 zhuāng妝樁粧莊裝 zhuī錐騅 zhuō梲鐯 zhuǎn膞轉 zhà詐吒鮓 zhài債責 zhàn佔戰棧綻驏 zhàng帳漲脹賬 zhào詔趙鮡 zhá劄箚軋鍘閘 zhái擇 ' +
  'zhè這鷓 zhèn紖賑鎭鎮陣鴆 zhèng掙証諍證鄭 zhé蟄謫讋輒轍適摺 zhì幟摯擲櫍櫛滯緻織製觶誌識質贄躓輊銍鑕騭鷙 zhí執縶職蹠躑 zhòng眾種衆 zhòu冑晝皺紂縐葤薵軸驟 zhóu軸 ' +
  'zhù佇築紵苧註著貯鑄駐 zhùn綧 zhú劚朮燭築 zhā劄査紮吒 zhāi側嚌齊齋 zhān氈詀譫霑饘鱣鸇 zhāng張 zhāo釗鉊鼂 zhēn偵幀楨湞眞禎貞針鍼 ' +
  'zhēng崢掙爭猙癥睜箏綪徵鉦錚 zhě鍺 zhěn縝診軫 zhī梔織隻 zhōng終鈡鍾鐘 zhōu謅譸賙輈週鵃 zhū櫧櫫瀦硃誅諸豬銖 zhūn諄 zhǎ鮓鮺 zhǎn嶄斬盞輾颭 zhǎng漲長鞝 ' +
  'zhǐ紙絺衹軹徵 zhǒng塚種腫 zhǔ囑屬矚詝 zhǔn準綧 zuàn賺鑽 zuān攢躦鉆鑽 zuǎn纘 zài儎載 zàn攢暫灒瓚讚贊酇鏨 zàng臟 zào皁竈譟 zá雜 záo鑿 zè側 ' +
  'zèn譖 zèng綜繒贈鋥 zé則嘖幘擇澤睪簀責賾 zéi賊鰂 zì漬眥 zòng從瘲糉糭綜縱 zòu媰 zú鏃 zā紮臢 zāi災 zān篸 zāng贓贜髒 zēng繒 zī緇茲諮貲資輜錙鎡鯔齜 ' +
  'zōng樅綜蹤騌 zōu諏鄒騶鯫 zūn鐏鱒 zǎn攢趲 zǎng駔 zǎo棗繰 zǒng傯潀縱總 zǔ組詛 ài噯嬡愛曖璦礙靉 àn闇 ào奧驁 ái皚磑捱隑 áo鰲 è啞堊惡諤軛鍔閼顎餓鰐鱷鶚齶 ' +
  'èi誒 èr貳 é訛鋨額鵝 éi誒 ér兒鮞鴯 òu慪漚 ā錒 āi噯鎄 ān菴諳鮟鵪 āng骯 ē痾 ēi誒 ě噁惡 ěi誒 ěr爾邇鉺餌 ōu區塸歐毆漚熰甌謳鷗 ǎi噯藹靄 ǎn銨 ǎo媼襖 ' +
  'ǒu嘔熰 ḿ嘸'

let known: ReadonlyMap<string, string> | null = null

/** The characters of each syllable, with its tone. Made when damaged text first asks. */
export const readings = (): ReadonlyMap<string, string> => known ??= new Map(WRITTEN.split(' ').map((row) => {
  const syllable = /^[^\p{Script=Han}]+/u.exec(row)![0]
  return [syllable, row.slice(syllable.length)] as const
}))
