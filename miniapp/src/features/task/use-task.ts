import { useEffect, useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  acceptOffer,
  cancelSignup,
  confirmPlace,
  claimTask,
  declineOffer,
  joinWaitlist,
  readTask,
  refuseTask,
  type RoleSlot,
  type Task,
} from './task.api';

/** The role that would be mine: the one chosen, else the server's choice, else the first I may take or queue for. */
export function roleOf(task: Task, chosen: string | undefined): RoleSlot | undefined {
  const byId = (id: string | null | undefined) => task.roles.find((role) => role.id === id);
  return byId(chosen) ?? byId(task.roleId) ?? task.roles.find((role) => role.open);
}

/** One task with everything I can do about my part in it; every answer of the server becomes what is shown. */
export function useTask(id: string) {
  const query = useQuery(`task-${id}`, () => readTask(id));
  const [answer, setAnswer] = useState<Task>();
  const [chosen, choose] = useState<string>();
  const [parted, setParted] = useState<'declined' | 'left'>();
  const claim = useAction(claimTask);
  const wait = useAction(joinWaitlist);
  const leave = useAction(cancelSignup);
  const confirm = useAction(confirmPlace);
  const refuse = useAction(refuseTask);
  const accept = useAction(acceptOffer);
  const decline = useAction((key, offerId: string) => declineOffer(key, offerId).then(() => true));

  useEffect(() => setAnswer(undefined), [query.data]);
  const take = async (running: Promise<Task | undefined>) => {
    const next = await running;
    if (next) setAnswer(next);
    // What failed did so because the task is no longer as shown.
    else void query.reload();
    return Boolean(next);
  };
  const actions = [claim, wait, leave, confirm, refuse, accept, decline];
  return {
    query,
    task: answer ?? query.data,
    reload: query.reload,
    chosen,
    choose,
    claim: (roleId: string) => take(claim.run(id, roleId)),
    wait: (roleId: string) => {
      claim.clear();
      return take(wait.run(id, roleId));
    },
    leave: async () => {
      const gone = await take(leave.run(id));
      if (gone) setParted('left');
      return gone;
    },
    /** The place was kept for me: I come. */
    confirm: () => take(confirm.run(id)),
    /** The organiser asked me by name: I say no, with a reason. */
    refuse: async (reason: string) => {
      const gone = await take(refuse.run(id, reason));
      if (gone) setParted('left');
      return gone;
    },
    accept: (offerId: string) => take(accept.run(offerId)),
    decline: async (offerId: string) => {
      if (await decline.run(offerId)) setParted('declined');
      await query.reload();
    },
    show: setAnswer,
    busy: actions.some((one) => one.busy),
    declining: decline.busy,
    parted,
    /** The task filled up under my finger; not an error, it offers the waiting line. */
    full: [claim, accept].some(({ error }) => error?.code === 'task.full'),
    error: actions.find((one) => one.error)?.error ?? null,
  };
}

export type UseTask = ReturnType<typeof useTask>;
