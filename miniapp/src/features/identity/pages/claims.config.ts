export default definePageConfig({ navigationBarTitleText: '等着核对身份的' });
