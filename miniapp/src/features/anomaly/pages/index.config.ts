export default definePageConfig({ navigationBarTitleText: '时长异常' });
