export const zh = {
  title: '登录',
  motto: '存的是善行，取的是温暖',
  mottoMore: '村里的每一件好事都有记录、有公示、有回音。',
  county: '县（市、区）代码',
  countyHint: '六位行政区划代码，如 532623',
  countyOther: '换一个县',
  name: '用户名',
  password: '密码',
  show: '显示密码',
  hide: '隐藏密码',
  submit: '登录',
  submitting: '正在登录…',
  help: '忘记密码？请找本村或上级管理员重新设置。村民不用登录，也可以凭卡在村委会或超市办理。',
  countyMissing: '请填写六位县代码',
  nameMissing: '请填写用户名',
  passwordMissing: '请填写密码',
} as const;

declare module '../i18n/texts' {
  interface Namespaces {
    access: typeof zh;
  }
}
