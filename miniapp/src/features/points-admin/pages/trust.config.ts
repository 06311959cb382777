export default definePageConfig({ navigationBarTitleText: '值得看一看' });
