export default definePageConfig({ navigationBarTitleText: '队长签到' });
