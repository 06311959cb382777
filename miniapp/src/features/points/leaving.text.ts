export const text = {
  leave: '我不想记积分了',
  title: '不再记积分？',
  lost: (points: string) => `现有的 ${points} 分不再保留，不能撤回。`,
  held: (points: string) => `等您去领的东西会取消，留着的 ${points} 分也算在里面。`,
  stays: '服务时长、星级和证明都不受影响，志愿照样可以做。时间银行里存着的也还在。',
  no: '还是留着',
  yes: '不记了',
  closed: '现在不记积分，服务时长照旧。',
  reopen: '重新记',
};
