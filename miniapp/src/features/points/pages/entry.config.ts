export default definePageConfig({ navigationBarTitleText: '这一笔怎么来的' });
