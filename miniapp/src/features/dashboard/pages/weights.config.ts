export default definePageConfig({ navigationBarTitleText: '综合分的权重' });
