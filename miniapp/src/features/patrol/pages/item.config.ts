export default definePageConfig({ navigationBarTitleText: '记一处问题' });
