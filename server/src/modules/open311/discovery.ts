import type { Open311Settings } from '../../platform/config/index.js';
import type { Document } from './document.js';
import { SERVICES_VERSION } from './services.js';

const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2';

/** Where the interface is, what it speaks, and how to get a key. `base`: https://our.host */
export function discovery(base: string, { contact }: Open311Settings): Document {
  const changeset = `${SERVICES_VERSION} 00:00`;
  return {
    root: 'discovery',
    value: {
      changeset,
      contact,
      key_service: `提交要有 api_key，请向${contact}申请。读取不用。`,
      endpoints: [
        {
          specification: SPECIFICATION,
          url: `${base}/open311/v2`,
          changeset,
          type: 'production',
          formats: ['text/xml', 'application/json'],
        },
      ],
    },
  };
}
