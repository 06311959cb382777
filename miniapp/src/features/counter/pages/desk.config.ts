export default definePageConfig({ navigationBarTitleText: '给东西' });
