export { Activity, ActivityHistory, ActivityRule, ActivityTask } from './activity.entity.js';
export { ActivityModule } from './activity.module.js';
export { ACTIVITY_PHOTO, ACTIVITY_REPORT } from './activity.presenter.js';
export { ActivitySignup, ActivityWait } from './signup.entity.js';
export { ActivitySignupService } from './signup.service.js';
