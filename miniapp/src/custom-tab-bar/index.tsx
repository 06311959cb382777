/** WeChat insists on this component for a custom tab bar; ours is drawn by Page, so this one draws nothing. */
export default function CustomTabBar() {
  return null;
}
