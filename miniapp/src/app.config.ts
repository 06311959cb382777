export default defineAppConfig({
  pages: [
    'tabs/home/index',
    'tabs/volunteer/index',
    'tabs/messages/index',
    'tabs/me/index',
    // Not under features/request: WeChat forbids main-package pages inside a sub-package's root.
    'tabs/report/index',
    // Where addresses lead that no longer exist.
    'tabs/lost/index',
  ],
  subPackages: [
    { root: 'features/catalogue', pages: ['pages/index', 'pages/entry', 'pages/changes'] },
    { root: 'features/request', pages: ['pages/detail', 'pages/mine'] },
    {
      root: 'features/task',
      pages: ['pages/detail', 'pages/checkin', 'pages/leader-checkin', 'pages/my-tasks'],
    },
    { root: 'features/points', pages: ['pages/account', 'pages/entry', 'pages/year'] },
    { root: 'features/points-admin', pages: ['pages/budgets', 'pages/rules', 'pages/trust'] },
    { root: 'features/giving', pages: ['pages/give', 'pages/bank', 'pages/decide'] },
    { root: 'features/identity', pages: ['pages/real-name', 'pages/claims'] },
    { root: 'features/certificate', pages: ['pages/index', 'pages/check', 'pages/issued'] },
    { root: 'features/activity', pages: ['pages/index', 'pages/detail', 'pages/poster', 'pages/venue'] },
    {
      root: 'features/activity-desk',
      pages: ['pages/index', 'pages/host', 'pages/edit', 'pages/edit-venue'],
    },
    { root: 'features/shop', pages: ['pages/index', 'pages/goods', 'pages/redemption', 'pages/mine'] },
    {
      root: 'features/counter',
      pages: [
        'pages/desk',
        'pages/stock',
        'pages/statement',
        'pages/goods',
        'pages/edit-goods',
        'pages/edit-partner',
        'pages/keepers',
        'pages/join',
      ],
    },
    {
      root: 'features/account',
      pages: ['pages/sign-in', 'pages/staff-sign-in', 'pages/privacy', 'pages/register'],
    },
    { root: 'features/unit', pages: ['pages/orders', 'pages/return-order'] },
    { root: 'features/verify', pages: ['pages/verify', 'pages/fail'] },
    { root: 'features/workbench', pages: ['pages/index', 'pages/publish', 'pages/confirm', 'pages/exports'] },
    { root: 'features/plan', pages: ['pages/index'] },
    { root: 'features/nearby', pages: ['pages/index'] },
    {
      root: 'features/patrol',
      pages: ['pages/today', 'pages/item', 'pages/queue', 'pages/history', 'pages/round', 'pages/coverage'],
    },
    { root: 'features/open-api', pages: ['pages/keys'] },
    {
      root: 'features/supervision',
      pages: ['pages/orders', 'pages/issue', 'pages/whistles', 'pages/call', 'pages/filings', 'pages/ask'],
    },
    { root: 'features/dashboard', pages: ['pages/index', 'pages/cases'] },
    { root: 'features/ui-demo', pages: ['pages/index'] },
  ],
  // Drawn by Page on both platforms: the native bar's text cannot grow in large text and cannot turn dark with our own switch.
  tabBar: {
    custom: true,
    color: '#5F6966',
    selectedColor: '#0F5F5B',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'tabs/home/index', text: '首页' },
      { pagePath: 'tabs/volunteer/index', text: '志愿' },
      { pagePath: 'tabs/messages/index', text: '消息' },
      { pagePath: 'tabs/me/index', text: '我的' },
    ],
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '邻里帮',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F5F4F0',
    backgroundTextStyle: 'dark',
  },
  permission: { 'scope.userLocation': { desc: '用来填好事情在哪里，您也可以自己写' } },
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
  lazyCodeLoading: 'requiredComponents',
});
