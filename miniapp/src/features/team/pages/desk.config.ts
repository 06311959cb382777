export default definePageConfig({ navigationBarTitleText: '队长的事' });
