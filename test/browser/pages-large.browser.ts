import { describePages } from './every-page.js';

describePages('large');
