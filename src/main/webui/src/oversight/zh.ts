export const zh = {
  title: '监督线索',
  lead: '系统按数字找出不寻常的地方。它不下结论，只告诉您数到了什么、平常是多少、从哪里看起。',
  from: '从',
  to: '到',
  none: '没有发现不寻常的地方',
  noneText: '可以换一段时间再看。数目很少的村，数字说明不了问题，不会列出来。',
  look: '看第 {{n}} 条记录',
  'kind.KIN': '给了自家或亲属',
  'kind.CONCENTRATED': '集中在少数户',
  'kind.LAST_MINUTE': '公示前突击补记',
  'kind.SAME_PHOTO': '同一张照片',
  'kind.SAME_WORDS': '一字不差',
  'kind.ABOVE_NEIGHBOURS': '远高于邻村',
  'kind.NEVER_REFUSES': '从不退回',
} as const;

declare module '../i18n/texts' {
  interface Namespaces {
    oversight: typeof zh;
  }
}
