export default definePageConfig({ navigationBarTitleText: '有邀请码' });
