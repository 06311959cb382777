import { Fragment, useState } from 'react';
import { useAction } from '@/lib/use-action';
import { Avatar, Button, Cell, CellGroup, ErrorLine, Section } from '@/ui';
import { approveSignup, declineSignup, type Task } from '../task.api';
import { text } from '../task.text';

interface ApplicantsProps {
  task: Task;
  onDecided: (task: Task) => void;
}

/** Who asks for a place where the organiser decides; the server gives them to nobody else. */
export function Applicants({ task, onDecided }: ApplicantsProps) {
  const [at, setAt] = useState<string>();
  const approve = useAction(approveSignup);
  const refuse = useAction(declineSignup);
  if (task.applicants.length === 0) return null;
  const decide = async (action: typeof approve, signupId: string) => {
    setAt(signupId);
    const next = await action.run(signupId);
    if (next) onDecided(next);
  };
  const failed = (approve.error ?? refuse.error)?.detail;
  return (
    <Section title={text.applicants}>
      <CellGroup>
        {task.applicants.map(({ signupId, surname, displayName, roleName }) => (
          <Fragment key={signupId}>
            <Cell
              lead={<Avatar surname={surname} tone="neutral" />}
              strong
              title={displayName}
              hint={roleName}
              right={
                <>
                  <Button
                    size="small"
                    kind="ghost"
                    label={`${text.refuse}：${displayName}`}
                    busy={refuse.busy && at === signupId}
                    onPress={() => void decide(refuse, signupId)}
                  >
                    {text.refuse}
                  </Button>
                  <Button
                    size="small"
                    label={`${text.approve}：${displayName}`}
                    busy={approve.busy && at === signupId}
                    onPress={() => void decide(approve, signupId)}
                  >
                    {text.approve}
                  </Button>
                </>
              }
            />
            {failed && at === signupId && <ErrorLine>{failed}</ErrorLine>}
          </Fragment>
        ))}
      </CellGroup>
    </Section>
  );
}
