export default definePageConfig({ navigationBarTitleText: '表彰和记录' });
