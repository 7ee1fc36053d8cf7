export const zh = {
  title: '总览',
  titleOf: '{{name}}总览',
  lead: '发了多少、用了多少、还欠多少，多少人家参与。',
  up: '返回上级',
  figures: '本月数字',
  issued: '发放积分',
  redeemed: '兑换积分',
  outstanding: '未兑付积分',
  outstandingNow: '此刻全部账户的余额，要用商品兑付',
  deducted: '扣减',
  expired: '到期',
  donated: '捐赠',
  taking: '参与账户',
  takingOf: '共 {{households}} 户，约占 {{share}}',
  more: '比上月多 {{value}}',
  less: '比上月少 {{value}}',
  same: '与上月持平',
  trend: '十二个月的走势',
  month: '月份',
  below: '下级情况',
  belowLead: '本月发生额。颜色越深，参与率越高；点名称看下一级。',
  division: '地区',
  households: '户数',
  share: '参与率',
  perHousehold: '户均发放',
  exportName: '{{name}}{{month}}积分台账.csv',
  emptyTitle: '这里还没有数字',
  emptyText: '村里开始记录好事以后，这一页会有发放、兑换和参与的情况。',
} as const;

declare module '../i18n/texts' {
  interface Namespaces {
    county: typeof zh;
  }
}
