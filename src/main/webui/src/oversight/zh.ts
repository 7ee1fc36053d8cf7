export const zh = {
  title: '监督线索',
  lead: '系统按数字找出不寻常的地方。它不下结论，只告诉您数到了什么、平常是多少、从哪里看起。',
  from: '从',
  to: '到',
  none: '没有发现不寻常的地方',
  noneText: '可以换一段时间再看。数目很少的村，数字说明不了问题，不会列出来。',
  look: '看第 {{n}} 条记录',
  find: '查每一笔',
  findLead: '谁、哪一天、按哪一条、凭什么、经谁的手：点开就是整份档案。',
  sFrom: '从',
  sTo: '到',
  sWho: '给',
  whoHint: '姓名或户号，不填就是所有人',
  sRule: '按',
  anyRule: '所有条款',
  sHand: '经手人',
  handHint: '记录、评议、答复的人，不填就是所有人',
  sState: '现在是',
  anyState: '任何状态',
  hands: '经手',
  recordedBy: '{{name}} 记录',
  decidedBy: '{{names}} 决定',
  nothing: '没有符合的记录',
  nothingText: '放宽日期，或少写几个条件再查。',
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
