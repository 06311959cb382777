import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import { open } from '@/lib/navigate';
import { type Me, useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { Empty, Page } from '@/ui';
import { RegisterBar, RegisterForm } from '../components/register-form';
import { text } from '../register.text';
import { useRegister } from '../use-register';

function Filled({ known, me }: { known: components['schemas']['VolunteerView']; me: Me }) {
  const register = useRegister(known, me);
  return (
    <Page
      title={known.registered ? text.change : text.title}
      bar={<RegisterBar register={register} first={!known.registered} />}
    >
      <RegisterForm register={register} />
    </Page>
  );
}

/** Becoming a volunteer in a minute; later the same page changes what was said. */
export default function RegisterPage() {
  const me = useSession((state) => state.me);
  const known = useQuery(`register-${me?.id ?? ''}`, () => api.get('/api/v1/volunteer/me'), {
    enabled: Boolean(me),
    onShow: false,
  });
  if (me && known.data) return <Filled known={known.data} me={me} />;
  return (
    <Page
      title={text.title}
      loading={known.loading}
      error={known.error}
      onRetry={() => void known.reload()}
      empty={
        me ? undefined : (
          <Empty
            icon="vest"
            tone="red"
            title={text.signIn}
            hint={text.signInHint}
            action={{ text: text.toSignIn, onPress: () => void open('account/sign-in') }}
          />
        )
      }
    />
  );
}
