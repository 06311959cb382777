import type { components } from '@linli/shared';
import type { Partner } from './counter.api';
import { text } from './counter.text';

type Body = components['schemas']['PartnerBody'];

/** What stands in the fields of a place. Two spans a day at most: that is how places around here are open. */
export interface PartnerForm {
  unitId: string;
  name: string;
  address: string;
  days: number[];
  from: string;
  to: string;
  second: boolean;
  from2: string;
  to2: string;
  closedOnHolidays: boolean;
  closedDates: string[];
  contactName: string;
  contactPhone: string;
  active: boolean;
}

export const NEW_PARTNER: PartnerForm = {
  unitId: '',
  name: '',
  address: '',
  days: [0, 1, 2, 3, 4],
  from: '09:00',
  to: '17:00',
  second: false,
  from2: '14:00',
  to2: '17:00',
  closedOnHolidays: true,
  closedDates: [],
  contactName: '',
  contactPhone: '',
  active: true,
};

export function formOf(partner: Partner): PartnerForm {
  const [first, second] = partner.hours.weekly;
  return {
    ...NEW_PARTNER,
    unitId: partner.unitId,
    name: partner.name,
    address: partner.address,
    days: first?.days ?? [],
    from: first?.from ?? NEW_PARTNER.from,
    to: first?.to ?? NEW_PARTNER.to,
    second: second !== undefined,
    from2: second?.from ?? NEW_PARTNER.from2,
    to2: second?.to ?? NEW_PARTNER.to2,
    closedOnHolidays: partner.hours.closedOnHolidays,
    closedDates: partner.hours.exceptions.filter(({ from }) => !from).map(({ date }) => date),
    contactName: partner.contactName ?? '',
    contactPhone: partner.contactPhone ?? '',
    active: partner.active,
  };
}

/** What is missing, by field. */
export function problemsOf(form: PartnerForm): Partial<Record<keyof PartnerForm, string>> {
  const { need } = text.edit;
  const problems: Partial<Record<keyof PartnerForm, string>> = {};
  if (form.name.trim() === '') problems.name = need;
  if (form.address.trim() === '') problems.address = need;
  if (form.days.length === 0) problems.days = need;
  return problems;
}

/** The form as the server takes it; days that are open in their own way stay as they are. */
export function bodyOf(form: PartnerForm, before: Partner | undefined, regionCode: string): Body {
  const days = [...form.days].sort((a, b) => a - b);
  const first = { days, from: form.from, to: form.to };
  const kept = (before?.hours.exceptions ?? []).filter(({ from }) => from);
  return {
    unitId: form.unitId,
    name: form.name.trim(),
    address: form.address.trim(),
    regionCode: before?.regionCode ?? regionCode,
    lat: before?.lat ?? null,
    lng: before?.lng ?? null,
    hours: {
      weekly: form.second ? [first, { days, from: form.from2, to: form.to2 }] : [first],
      closedOnHolidays: form.closedOnHolidays,
      exceptions: [...kept, ...form.closedDates.map((date) => ({ date }))],
    },
    contactName: form.contactName.trim(),
    contactPhone: form.contactPhone.trim(),
    active: form.active,
  };
}
