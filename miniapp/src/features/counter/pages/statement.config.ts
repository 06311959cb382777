export default definePageConfig({ navigationBarTitleText: '每月的账' });
