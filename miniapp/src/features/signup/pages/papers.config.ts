export default definePageConfig({ navigationBarTitleText: '证件和保险' });
