export default definePageConfig({ navigationBarTitleText: '系列任务' });
