export const zh = {
  title: '本月工作',
  lead: '一件好事从记录到入账的四步。点哪一步，就看哪一步。',
  record: '记一件好事',
  review: '去评议',
  line: '四个步骤',
  'step.recorded': '记录',
  'step.approved': '评议',
  'step.published': '公示',
  'step.settled': '入账',
  'waits.recorded': '等待评议',
  'waits.approved': '等待公示',
  'waits.published': '正在公示',
  'waits.settled': '已经入账',
  deeds_other: '件',
  since: '最早 {{date}}，已 {{age}}',
  until: '最近一批 {{date}} 到期',
  empty: '没有积压',
  days_other: '{{count}} 天',
  todo: '等您办的',
  todoNone: '眼下没有要您办的事。',
  todoNoneMore: '有新的记录、异议或到期的公示，会出现在这里。',
  'todo.review_other': '{{count}} 件好事等待评议',
  'todo.publish_other': '{{count}} 件已评议，可以公示',
  'todo.settle_other': '{{count}} 件公示期满，可以入账',
  'todo.objections_other': '{{count}} 条异议等待答复',
  'todo.overdue_other': '其中 {{count}} 条已超过期限',
  'todo.oldest': '最早的已等 {{age}}',
  'todo.dueOn': '最近一条应在 {{date}} 前答复',
  'do.review': '去评议',
  'do.publish': '去公示',
  'do.settle': '去入账',
  'do.objections': '去答复',
  refused_other: '另有 {{count}} 件未通过、撤回或冲正。',
  firstTitle: '这个月还没有记录',
  firstText: '从第一件好事开始，或打开评分表给全村一次记完。',
  sheet: '打开评分表',
} as const;

declare module '../i18n/texts' {
  interface Namespaces {
    desk: typeof zh;
  }
}
