export default definePageConfig({ navigationBarTitleText: '事件报备' });
