import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { type Detail, type DispatchBody, type UnitOption, dispatch, fetchUnits } from './workbench.api';
import { text } from './workbench.text';

/** Both first units together, the first one leading. */
export const BOTH = 'both';
const HOURS = [2, 4, 7, 14, 21, 35, 70];

/** Units in the order they are offered; a unit that has just returned the order is not offered again. */
function offered(units: UnitOption[] | undefined, detail: Detail): UnitOption[] {
  const gave = new Set(
    detail.orders.filter(({ status }) => status === 'RETURNED').map(({ unitId }) => unitId),
  );
  return (units ?? []).filter(({ unitId }) => !gave.has(unitId));
}

/** The choices of giving a matter to a unit: whom, until when, with which words. */
export function useDispatch(detail: Detail, onDone: (words: string) => void) {
  const query = useQuery(`units:${detail.id}`, () => fetchUnits(detail.id), { onShow: false });
  const units = offered(query.data, detail);
  const [picked, setPicked] = useState<string>();
  const [hours, setHours] = useState<number>();
  const [note, setNote] = useState('');
  const [urgent, setUrgent] = useState(detail.urgent);
  const sending = useAction(dispatch);

  const choice = picked ?? units.find(({ suggested }) => suggested)?.unitId;
  const lead = choice === BOTH ? units[0] : units.find(({ unitId }) => unitId === choice);
  const usual = lead?.workingHours;
  const both = choice === BOTH;

  const send = () => {
    if (!lead) return;
    const line = (unitId: string) => ({ unitId, ...(hours === undefined ? {} : { workingHours: hours }) });
    const second = both ? units[1] : undefined;
    const body: DispatchBody = {
      orders: [lead, second].flatMap((unit) => (unit ? [line(unit.unitId)] : [])),
      ...(note.trim() ? { note: note.trim() } : {}),
      ...(urgent ? { urgent } : {}),
    };
    void sending.run(detail.id, body).then((answer) => {
      if (answer) onDone(both ? text.done.both : text.done.dispatched(lead.name));
    });
  };

  return {
    query,
    units,
    choice,
    lead,
    both,
    pick: setPicked,
    hours: hours ?? usual,
    hourOptions: [...new Set([...HOURS, ...(usual ? [usual] : [])])].sort((a, b) => a - b),
    setHours: (value: number) => setHours(value === usual ? undefined : value),
    /** When it is due; undefined when only the server can say. */
    dueAt: hours === undefined && !urgent ? lead?.dueAt : undefined,
    note,
    setNote,
    urgent,
    setUrgent,
    send,
    busy: sending.busy,
    error: sending.error,
  };
}
