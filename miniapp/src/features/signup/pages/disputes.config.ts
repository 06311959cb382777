export default definePageConfig({ navigationBarTitleText: '志愿者有话说' });
