export default definePageConfig({ navigationBarTitleText: '下督办单' });
