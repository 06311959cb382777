export default definePageConfig({ navigationBarTitleText: '我换的' });
