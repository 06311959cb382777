export default definePageConfig({ navigationBarTitleText: '接口钥匙' });
