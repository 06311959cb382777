export default definePageConfig({ navigationBarTitleText: '改事项' });
