/** What every movement of a person's points says. */
export interface PointsOrder {
  personId: string;
  /** Whole, 1 to 2³¹ − 1. */
  points: number;
  /**
   * Id of what causes it, at most 36 characters: one key makes one movement of each kind. The same order with the same
   * key changes nothing; another one is refused with `points.key_reused` (409).
   */
  key: string;
  /** As the statement says it, at most 80 characters: 换一袋大米 5 公斤 */
  title: string;
  /** Where and how, at most 300 characters: 社区一楼自提 */
  source: string;
}
