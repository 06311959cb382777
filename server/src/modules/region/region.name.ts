const COMMITTEE = /(社区)?(居民委员会|居委会)$/;
const VILLAGE = /村?(村民委员会|村委会)$/;
const DIRECT = /虚拟社区$/;

/** 厚德路居委会 → 厚德路社区, 赤珠村委会 → 赤珠村: the name people use, from the official one. */
export function spokenName(officialName: string): string {
  if (VILLAGE.test(officialName)) return officialName.replace(VILLAGE, '村');
  if (COMMITTEE.test(officialName)) return officialName.replace(COMMITTEE, '社区');
  return officialName.replace(DIRECT, '直管区');
}

/** Name of a community's grid, from the last three digits of its code. */
export function gridName(code: string): string {
  return `第 ${Number(code.slice(-3))} 网格`;
}
