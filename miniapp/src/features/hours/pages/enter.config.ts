export default definePageConfig({ navigationBarTitleText: '补一条时长' });
