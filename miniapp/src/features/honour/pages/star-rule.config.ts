export default definePageConfig({ navigationBarTitleText: '星级规则' });
