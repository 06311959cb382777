import { useEffect, useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { bodyOf } from './party';
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
import { useForWhom } from './use-for-whom';
import { useParty } from './use-party';

/** The role that would be mine: the one chosen, else the server's choice, else the first I may take or queue for. */
export function roleOf(task: Task, chosen: string | undefined): RoleSlot | undefined {
  const byId = (id: string | null | undefined) => task.roles.find((role) => role.id === id);
  return byId(chosen) ?? byId(task.roleId) ?? task.roles.find((role) => role.open);
}

/**
 * One task with everything I can do about my part in it; every answer of the server becomes what is shown. With `forId` it
 * is the part of somebody for whom I act.
 */
export function useTask(id: string, forId?: string) {
  const query = useQuery(`task-${id}-${forId ?? ''}`, () => readTask(id, forId));
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
  const task = answer ?? query.data;
  const joining = task?.can.some((action) => ['claim', 'apply', 'waitlist'].includes(action)) ?? false;
  const party = useParty(task, task && roleOf(task, chosen), joining && !task?.offerId && !forId);
  const { name: forName, over } = useForWhom(forId);
  const actions = [claim, wait, leave, confirm, refuse, accept, decline];
  return {
    query,
    task,
    party,
    forName,
    over,
    reload: query.reload,
    chosen,
    choose,
    claim: (roleId: string) => take(claim.run(id, bodyOf(roleId, party.party), forId)),
    wait: (roleId: string) => {
      claim.clear();
      return take(wait.run(id, bodyOf(roleId, party.party), forId));
    },
    leave: async () => {
      const gone = await take(leave.run(id, forId));
      if (gone) setParted('left');
      return gone;
    },
    /** The place was kept for me: I come. */
    confirm: () => take(confirm.run(id, forId)),
    /** The organiser asked me by name: I say no, with a reason. */
    refuse: async (reason: string) => {
      const gone = await take(refuse.run(id, reason, forId));
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
    full: party.size === 1 && [claim, accept].some(({ error }) => error?.code === 'task.full'),
    error: actions.find((one) => one.error)?.error ?? null,
  };
}

export type UseTask = ReturnType<typeof useTask>;
