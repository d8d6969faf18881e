/** web: what a person reads there, by id. `{x}` is a parameter. */
export const web = {
  'web.title': '研修台账 网页版',
  'web.open': '打开工作簿',
  'web.open.hint': '把 .xlsx 或 .xls 文件拖到这里，或点“打开工作簿”。文件只在这个浏览器里打开，不上传。',
  'web.multi': '可以一次打开几个教研组的文件，合起来检查。',
  'web.check': '检查达标',
  'web.insert': '插入学期统计',
  'web.download': '下载 .xlsx',
  'web.downloaded': '已生成「{file}」，原文件没有改动。',
  'web.unsaved': '统计表还没下载，离开会丢失。',
  'web.encrypted': '这个文件有打开密码，请在 WPS 或 Excel 里去掉密码后再试。',
  'web.damaged': '这个文件打不开：{reason}。',
  'web.readonly': '表格区只供查看和定位，修改请在 WPS 或 Excel 里进行。',
} as const;
