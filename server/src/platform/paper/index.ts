export { draw, drawCentred, drawRight, flow, type Run } from './flow.js';
export { PrintFont } from './print-font.js';
export { drawQr } from './qr.js';
