export const zh = {
  tiers: '等级与礼遇',
  tierNow: '{{name}}：{{tier}}',
  tierNone: '{{name}}：还没有等级',
  measured: '{{measure}} {{value}}',
  nextTier: '到 {{from}} 可评为{{next}}',
  benefits: '享受：{{benefits}}',
  barred: '暂停：{{reason}}',
  credit: '细则里的信用贷款条件',
  creditNote: '这是本村细则写明的条件，是否贷款、贷多少由银行自己决定。',
  creditNone: '{{name}}：还没有达到条件',
  title: '捐赠积分',
  to: '捐给',
  'to.HOUSEHOLD': '其他农户',
  'to.GROUP': '本组',
  'to.VILLAGE': '村里的公益',
  household: ' {{number}} 号户',
  receiver: '对方户号',
  points: '积分',
  most: '今年已捐 {{given}} 分，现在最多还可捐 {{points}} 分',
  notNow: '现在不能捐赠：{{reason}}',
  give: '捐赠',
  sure: '确定把 {{points}} 分捐给{{to}}？捐出后不能收回。',
  cancel: '再想想',
  done: '已捐出 {{points}} 分，谢谢！',
  made: '捐赠记录',
  madeLine: '捐给{{to}} {{points}} 分',
  flaw: '请填 1 到 {{most}} 的整数',
} as const;

declare module '../i18n/texts' {
  interface Namespaces {
    giving: typeof zh;
  }
}
