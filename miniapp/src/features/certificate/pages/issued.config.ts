export default definePageConfig({ navigationBarTitleText: '开出的服务证明' });
