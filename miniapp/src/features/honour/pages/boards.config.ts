export default definePageConfig({ navigationBarTitleText: '时长榜' });
