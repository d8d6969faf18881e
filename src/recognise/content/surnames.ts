import { words } from '../../record/words';

/** 姓: family names that cover nearly all people; where no roster is at hand, they tell a column of names from one of other short words. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝骆路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';
const COMPOUND = words(
  `欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 夏侯 令狐 宇文 长孙 南宫 端木 独孤 申屠 轩辕 闻人 澹台 钟离 呼延 公羊 赫连 单于 拓跋 西门 太史 淳于 万俟 濮阳`,
);

const SINGLES: ReadonlySet<string> = new Set(SINGLE);
const COMPOUNDS: ReadonlySet<string> = new Set(COMPOUND);
/** 文题名, 时间: words that begin like a name and end as none does. */
const NO_NAME_ENDS = /[名题数称期间级类别号者员课篇册费额形式容书果况目录单位证]$/u;
const HAN = /^\p{Script=Han}+$/u;

/** Whether the text is built like a Chinese name: a family name and one or two more characters; or of a minority, with a dot. */
export function looksLikeName(text: string): boolean {
  if (/^\p{Script=Han}{2,6}[·•・]\p{Script=Han}{2,6}$/u.test(text)) return true;
  if (!HAN.test(text) || text.length < 2 || text.length > 4 || NO_NAME_ENDS.test(text)) return false;
  if (COMPOUNDS.has(text.slice(0, 2))) return text.length >= 3;
  return text.length <= 3 && SINGLES.has(text.charAt(0));
}
