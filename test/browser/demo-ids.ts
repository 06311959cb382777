/** Objects of the demo that pages need. */
export interface DemoIds {
  /** An entry in the account of 陈阿姨. */
  posting: string;
  request: string;
  toDispatch: string;
  toVerify: string;
  task: string;
  order: string;
  goods: string;
  place: string;
  redemption: string;
  round: string;
  /** What the QR code of a certificate of 罗阿姨 leads to. */
  certificate: string;
  activity: string;
  /** A task that comes again every week, in 厚德路. */
  series: string;
  /** Somebody on the list of 厚德路. */
  neighbour: string;
  venue: string;
  /** A route of patrols in 厚德路. */
  route: string;
  /** For whom 陈阿姨 acts. */
  mother: string;
  /** The team of 罗阿姨. */
  team: string;
}
