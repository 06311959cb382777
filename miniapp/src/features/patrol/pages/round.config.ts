export default definePageConfig({ navigationBarTitleText: '这一轮' });
