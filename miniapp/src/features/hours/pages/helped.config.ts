export default definePageConfig({ navigationBarTitleText: '有没有这回事' });
