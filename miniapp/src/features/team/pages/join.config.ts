export default definePageConfig({ navigationBarTitleText: '凭码加入' });
