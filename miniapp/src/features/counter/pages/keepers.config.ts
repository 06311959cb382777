export default definePageConfig({ navigationBarTitleText: '谁来给东西' });
