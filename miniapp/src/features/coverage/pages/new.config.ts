export default definePageConfig({ navigationBarTitleText: '排一份包保方案' });
