export default definePageConfig({ navigationBarTitleText: '我负责的地方' });
