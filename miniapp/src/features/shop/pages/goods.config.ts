export default definePageConfig({ navigationBarTitleText: '换一样' });
