export default definePageConfig({ navigationBarTitleText: '改路线' });
