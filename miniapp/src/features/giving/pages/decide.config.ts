export default definePageConfig({ navigationBarTitleText: '捐出的积分' });
