export const zh = {
  title: '期限与门槛',
  lead: '公示几天、几天内答复、多少分要两个人批。下级没有自己定的，按这里办。',
  'scope.6': '对全县各村有效；乡镇、村自己定了的，以自己定的为准。',
  'scope.9': '对全镇各村有效；村里自己定了的，以村里的为准。',
  'scope.12': '只对本村有效。',
  publicationDays: '公示多少天',
  publicationDaysHint: '0 到 30 天，公示当天不算。期满没有异议才入账。',
  answerDays: '异议几天内答复',
  answerDaysHint: '1 到 20 天。超过的会在工作页标红。',
  appealDays: '不服答复，几天内可以申请复核',
  appealDaysHint: '1 到 60 天，从答复那天算起。',
  noticeDays: '扣分告知后，留几天给本户说明',
  noticeDaysHint: '0 到 30 天。填 0 就是公示即告知。',
  secondFrom: '多少分以上要两个人批',
  secondFromHint: '奖、扣都算。空着就是一个人批。',
  shownMonths: '扣分记录显示多少个月',
  shownMonthsHint: '1 到 60 个月，以后只有监督员看得到。',
  daysUnit: '天',
  pointsUnit: '分',
  monthsUnit: '个月',
  none: '不设',
  save: '保存',
  unchanged: '没有改动',
  saved: '已保存，从现在起按新的办；已经公示、告知的仍按原来的期限。',
} as const;

declare module '../i18n/texts' {
  interface Namespaces {
    limits: typeof zh;
  }
}
