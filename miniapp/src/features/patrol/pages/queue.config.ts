export default definePageConfig({ navigationBarTitleText: '等着交的' });
