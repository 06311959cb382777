/**
 * Every error a client can meet: a stable code, its HTTP status, and a sentence a resident can use.
 * Codes never change their meaning; sentences may be improved at any time.
 */
export const ERRORS = {
  'request.invalid': { status: 400, detail: '有几处没填对，请看标出来的地方。' },
  'request.unknown_field': { status: 400, detail: '有几处没填对，请看标出来的地方。' },
  'idempotency.key_required': { status: 400, detail: '这一步没有带上防重复的编号，请更新后再试。' },
  'idempotency.body_differs': { status: 409, detail: '同一步的内容变了，请返回重新填一次。' },
  'idempotency.in_progress': { status: 409, detail: '正在办，请稍等一下再看。' },
  'idempotency.answer_lost': { status: 409, detail: '刚才那一步已经办成了，请刷新看看。' },
  'auth.required': { status: 401, detail: '请先登录。' },
  'auth.expired': { status: 401, detail: '登录过期了，请重新登录。' },
  'auth.reused': { status: 401, detail: '为了您的安全，请重新登录。' },
  'auth.wrong_password': { status: 401, detail: '账号或密码不对，请再看一下。' },
  'auth.consent_required': { status: 400, detail: '请先看过并同意用户约定。' },
  'auth.forbidden': { status: 403, detail: '这件事要别的岗位来办。' },
  'auth.too_many_tries': { status: 429, detail: '试得太多了，请过几分钟再来。' },
  'http.too_many_requests': { status: 429, detail: '点得太快了，请歇一下再试。' },
  'http.not_found': { status: 404, detail: '没有找到，可能已经撤回或不公开。' },
  'http.body_too_large': { status: 413, detail: '内容太大了，请删减后再交。' },
  'http.unsupported_type': { status: 415, detail: '这种格式收不了。' },
  'http.internal': { status: 500, detail: '我们这边出了点问题，您写的还在，请稍后再试。' },
  'http.unavailable': { status: 503, detail: '系统正在恢复，您写的还在，请过一会儿再试。' },
  'file.not_an_image': { status: 422, detail: '这个文件不是照片，或者照片坏了，请换一张。' },
  'file.too_large': { status: 413, detail: '照片太大了，请换一张小一点的。' },
  'file.not_yours': { status: 422, detail: '有一张照片不能用，请重新拍一张。' },
  'region.outside_district': { status: 422, detail: '这个位置不在本区，请在地图上重新选。' },
  'request.illegal_transition': { status: 409, detail: '这件事已经到了别的步骤，请刷新看看。' },
  'request.changed': { status: 409, detail: '刚刚有人动过这件事，请刷新看看。' },
  'request.reopen_too_late': { status: 409, detail: '已经过了 15 天，请重新反映一次。' },
  'request.already_rated': { status: 409, detail: '您已经评过了。' },
  'request.verify_own_work': { status: 403, detail: '自己办的事，要请别人来核查。' },
  'request.evidence_required': { status: 422, detail: '请拍一张办完以后的照片。' },
  'request.unit_not_serving': { status: 422, detail: '这个单位不管这个地方，请换一个。' },
  'request.deadline_past': { status: 422, detail: '最晚时间已经过去了，请重新选。' },
  'request.no_deadline': { status: 422, detail: '这类事还没有定几天内办好，请派单时选一个期限。' },
  'supervision.illegal_transition': { status: 409, detail: '这张督办单已经变了，请刷新看看。' },
  'supervision.answer_too_late': {
    status: 409,
    detail: '答复时间过了，已经转给上一级，请和他们联系。',
  },
  'supervision.own_answer': { status: 403, detail: '自己的答复要请别人来看。' },
  'supervision.request_over': { status: 409, detail: '这件事没有受理或者撤回了，不用督办。' },
  'supervision.nobody_answers': { status: 422, detail: '这个单位还没有能答复的人，请换一个。' },
  'supervision.rule_changed': { status: 409, detail: '刚刚有人改过规则，请刷新后再改。' },
  'whistle.illegal_transition': { status: 409, detail: '这次吹哨已经变了，请刷新看看。' },
  'whistle.already_open': { status: 409, detail: '这件事已经吹过哨了，可以在里面再请单位。' },
  'whistle.unit_called': { status: 409, detail: '这个单位已经请过了，不用再请一次。' },
  'whistle.nobody_here': { status: 409, detail: '还没有单位报到，等有人到了再写结论。' },
  'whistle.report_in_first': { status: 409, detail: '请先报到，再写处置记录。' },
  'whistle.request_over': { status: 409, detail: '这件事已经结束了，不用再吹哨。' },
  'filing.illegal_transition': { status: 409, detail: '这份报备已经变了，请刷新看看。' },
  'filing.already': { status: 409, detail: '这件事已经有一份报备了。' },
  'filing.own': { status: 403, detail: '自己申请的报备，要请别人来批。' },
  'filing.over': { status: 409, detail: '这份报备的到期时间已经过了，请重新申请。' },
  'filing.request_over': { status: 409, detail: '这件事没有受理或者撤回了，不用报备。' },
  'task.full': { status: 409, detail: '名额已满，可以先排队，有人不去就轮到您。' },
  'task.not_full': { status: 409, detail: '还有名额，不用排队，直接报名就行。' },
  'task.already_joined': { status: 409, detail: '您已经报过名了。' },
  'task.closed': { status: 409, detail: '这个任务已经结束或取消了。' },
  'task.not_eligible': { status: 422, detail: '这个岗位暂时不适合您。' },
  'task.overlap': { status: 409, detail: '这个时间您已经有别的安排了。' },
  'task.not_volunteer': { status: 422, detail: '请先登记成为志愿者，一分钟就好。' },
  'task.in_past': { status: 422, detail: '开始时间已经过去了，请重新选。' },
  'task.ends_before_start': { status: 422, detail: '结束时间要晚于开始时间。' },
  'task.outside_area': { status: 422, detail: '这个地方不归您这边管，请换个集合点。' },
  'task.wrong_mode': { status: 409, detail: '这个任务不是这样报名的，请刷新看看。' },
  'task.illegal_transition': { status: 409, detail: '这个任务已经变了，请刷新看看。' },
  'offer.closed': { status: 409, detail: '这份邀请已经过时了。' },
  'attendance.code_expired': { status: 422, detail: '这个码过期了，请对着队长手机上的新码再扫一次。' },
  'attendance.code_used': { status: 409, detail: '这个码用过了，请等下一个新码。' },
  'attendance.code_invalid': { status: 422, detail: '这不是签到码，请扫队长手机上的码。' },
  'attendance.not_signed_up': { status: 422, detail: '您没有报名这一班，请找队长。' },
  'attendance.too_early': { status: 422, detail: '还没到签到时间，开始前 1 小时可以签。' },
  'attendance.too_late': { status: 422, detail: '签到时间已经过了，请找队长补。' },
  'attendance.not_checked_in': { status: 409, detail: '还没有签到，不能签退。' },
  'attendance.already_done': { status: 409, detail: '已经签退了，不用再签。' },
  'attendance.just_checked_in': { status: 409, detail: '刚刚签到过了，做完再扫一次就是签退。' },
  'attendance.leader_not_present': { status: 409, detail: '请队长先给自己签到，再出签到码。' },
  'hours.already_decided': { status: 409, detail: '这一条已经确认过了。' },
  'hours.only_fewer': { status: 422, detail: '时长只能改少，不能改多。' },
  'shop.not_on_sale': { status: 409, detail: '这一样现在换不了，看看别的吧。' },
  'shop.sold_out': { status: 409, detail: '刚刚被换完了，您的积分没有动。' },
  'shop.limit_reached': { status: 409, detail: '这一样您换的够数了，把机会留给邻居。' },
  'shop.not_here': { status: 422, detail: '这个点没有这一样，请换一个点。' },
  'shop.illegal_transition': { status: 409, detail: '这一份已经变了，请刷新看看。' },
  'shop.code_unknown': { status: 422, detail: '没有这个码，请核对一下数字，或者扫二维码。' },
  'shop.code_wrong_partner': { status: 422, detail: '这一份不在您这里领，请看码上写的地方。' },
  'shop.code_used': { status: 409, detail: '这个码已经领过了，不能再领一次。' },
  'shop.code_expired': { status: 409, detail: '这个码过期了，积分会退给本人，可以重新换。' },
  'shop.code_cancelled': { status: 409, detail: '这一份本人已经取消了，东西请先别给。' },
  'shop.time_implausible': { status: 422, detail: '手机记下的时间不对，请连网后再核一次。' },
  'shop.return_too_late': { status: 409, detail: '过了能退的日子，请和社区商量。' },
  'shop.stock_held': { status: 409, detail: '有人已经换了还没来领，数目不能低于这些。' },
  'shop.stock_not_counted': { status: 422, detail: '这一样不计数，不用盘点。' },
  'shop.goods_incomplete': { status: 422, detail: '上架前请先放好照片，并在一个点备上货。' },
  'shop.month_open': { status: 409, detail: '这个月还没过完，过完了再结。' },
  'shop.already_settled': { status: 409, detail: '这个月已经结过了。' },
  'hours.own_record': { status: 403, detail: '自己的时长要别人来确认。' },
  'points.amount': { status: 422, detail: '积分要填 1 到 2147483647 之间的整数。' },
  'points.key_reused': { status: 409, detail: '同一步已经记过一笔，内容不一样，请返回重新填一次。' },
  'points.insufficient': { status: 409, detail: '积分不够，这一笔没有记。' },
  'points.overdrawn': {
    status: 409,
    detail: '有一笔更正过，先用掉的积分还没补上，补上以后才能换。服务时长不受影响。',
  },
  'points.budget_short': { status: 409, detail: '今年的积分预算不够了，请先申请追加。' },
  'points.hold_closed': { status: 409, detail: '这一笔已经用掉或退回了，请刷新看看。' },
  'points.already_returned': { status: 409, detail: '这一笔已经退回过了。' },
  'points.account_closed': { status: 409, detail: '这个积分账户已经关了。' },
} as const satisfies Record<string, { status: number; detail: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** The body of every error answer (RFC 9457, `application/problem+json`). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  /** A sentence in the user's language. */
  detail: string;
  requestId: string;
  /** Wrong fields of a form, by path. */
  fields?: { path: string; detail: string }[];
  /** What would be possible instead (for example the legal actions of an object). */
  possible?: string[];
}
