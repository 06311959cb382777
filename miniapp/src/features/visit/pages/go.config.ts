export default definePageConfig({ navigationBarTitleText: '去看望' });
