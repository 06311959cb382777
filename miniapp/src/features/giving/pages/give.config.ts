export default definePageConfig({ navigationBarTitleText: '捐积分' });
