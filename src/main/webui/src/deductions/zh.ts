export const zh = {
  title: '扣分告知',
  lead: '扣分先告诉本户，给时间说明，再上公示。没有手机的，打印通知单送上门。',
  none: '没有等待告知的扣分',
  noneText: '评议通过的扣分，会先列在这里，告知本户以后才能公示。',
  toTell: '还没有告知',
  told: '已告知，等本户说明',
  print_other: '打印 {{count}} 张通知单',
  serve_other: '{{count}} 张已送到',
  served_other: '{{count}} 户已告知，{{date}}前（含当天）可以说明。',
  servedNote: '送到以后点“已送到”，日期从今天算起。',
  act: '事项',
  day: '发生日期',
  points: '分值',
  until: '说明期限',
  untilDay: '{{date}}（含当天）',
  accepted: '本户没有意见',
  over: '期限已过，可以公示',
  slip: '扣分告知书',
  slipTo: '{{group}} {{number}} 号 {{head}} 家：',
  slipText: '经村评议组评议，拟按本村积分细则扣分，现在告知您家：',
  slipWhy: '依据',
  slipVersion: '积分细则第 {{number}} 版“{{rule}}”',
  slipUntil: '如有不同意见，请在 {{date}}（含当天）以前，到村委会口头或书面说明，也可以请人代说。期满没有意见的，扣分上公示栏（不写名字），公示期满后入账。',
  slipWorkOff: '以后这样做可以把分挣回来：{{ways}}。',
  slipWorkOffNone: '对公示、评议不服的，还可以提出异议，由原经办以外的人答复；再不服，可以请镇里复核。',
  slipCommittee: '村民委员会（盖章）',
  slipDate: '年　　月　　日',
  receipt: '回执（村委会留存）',
  receiptText: '上述告知书已收到。',
  receiptYes: '□ 没有意见',
  receiptNo: '□ 有意见：',
  receiptSign: '收件人签字（按手印）：',
  receiptBy: '送达人：',
  slipCode: '编号',
} as const;

declare module '../i18n/texts' {
  interface Namespaces {
    deductions: typeof zh;
  }
}
