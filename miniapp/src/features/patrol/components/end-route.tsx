import { useState } from 'react';
import { back } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, InlineNote, Stack } from '@/ui';
import { endRoute, type Route } from '../patrol.api';
import { text } from '../routes.text';

/** Ends a route, after asking: it cannot be taken back. */
export function EndRoute({ route }: { route: Route }) {
  const [asking, setAsking] = useState(false);
  const ending = useAction(async (key: string) => {
    await endRoute(key, route.id, route.version);
    return true;
  });
  const end = async () => {
    if (await ending.run()) await back();
  };
  return (
    <>
      <Button kind="ghost" size="small" onPress={() => setAsking(true)}>
        {text.end}
      </Button>
      {asking && (
        <BottomSheet
          open
          title={text.endTitle}
          caption={route.title}
          onClose={() => setAsking(false)}
          footer={
            <Button busy={ending.busy} onPress={() => void end()}>
              {text.endYes}
            </Button>
          }
        >
          <Stack>
            <InlineNote>{text.endNote}</InlineNote>
            {ending.error && <InlineNote tone="late">{ending.error.detail}</InlineNote>}
          </Stack>
        </BottomSheet>
      )}
    </>
  );
}
