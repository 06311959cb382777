export default definePageConfig({ navigationBarTitleText: '发任务' });
