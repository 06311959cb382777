export default definePageConfig({ navigationBarTitleText: '我反映的事', enableShareAppMessage: true });
