/** Errors of what is done on foot: attendance, patrols, visits. Part of `ERRORS`. */
export const FIELD_ERRORS = {
  'patrol.route_changed': { status: 409, detail: '刚刚有人改过这条路线，请刷新后再改。' },
  'patrol.round_over': { status: 409, detail: '这一轮早就收工了，请另起一轮再记。' },
  'attendance.code_expired': { status: 422, detail: '这个码过期了，请对着队长手机上的新码再扫一次。' },
  'attendance.code_used': { status: 409, detail: '这个码用过了，请等下一个新码。' },
  'attendance.code_invalid': { status: 422, detail: '这不是签到码，请扫队长手机上的码。' },
  'attendance.not_signed_up': { status: 422, detail: '您没有报名这一班，请找队长。' },
  'attendance.too_early': { status: 422, detail: '还没到签到时间，开始前 1 小时可以签。' },
  'attendance.too_late': { status: 422, detail: '签到时间已经过了，请找队长补。' },
  'attendance.not_checked_in': { status: 409, detail: '还没有签到，不能签退。' },
  'attendance.already_done': { status: 409, detail: '已经签退了，不用再签。' },
  'attendance.in_review': {
    status: 409,
    detail: '忘签退的已经交给社区看了，请把几点走的告诉社区。',
  },
  'attendance.not_yet': { status: 422, detail: '还早，开始前 2 小时起可以说。' },
  'attendance.already_here': { status: 409, detail: '您已经签到了，队长看得到。' },
  'attendance.just_checked_in': { status: 409, detail: '刚刚签到过了，做完再扫一次就是签退。' },
  'attendance.leader_not_present': { status: 409, detail: '请队长先给自己签到，再出签到码。' },
  'visit.file_incomplete': {
    status: 409,
    detail: '先把住址、同意和到期的日子填上，才能安排走访。',
  },
  'visit.changed': { status: 409, detail: '这一次走访已经变了，请刷新看看。' },
  'visit.not_the_day': { status: 409, detail: '走访当天才看得到姓名和门牌。' },
  'visit.visitor_cannot': { status: 409, detail: '这位志愿者这次去不了，请换一位。' },
} as const;
