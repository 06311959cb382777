export default definePageConfig({ navigationBarTitleText: '换的东西' });
