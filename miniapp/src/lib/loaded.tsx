import { Fragment, type ReactNode } from 'react';
import { InlineNote, Skeleton } from '@/ui';
import type { Query } from './use-query';

interface LoadedProps<T> {
  query: Query<T>;
  /** How many grey cards stand there meanwhile. */
  cards?: number;
  children: (data: T) => ReactNode;
}

/** What a query gave; until then grey cards, or what went wrong with a way to try again. */
export function Loaded<T>({ query: { data, error, reload }, cards = 2, children }: LoadedProps<T>) {
  if (data !== undefined) return <Fragment>{children(data)}</Fragment>;
  if (!error) return <Skeleton cards={cards} />;
  return (
    <InlineNote tone="late" action={{ text: '再试一次', onPress: () => void reload() }}>
      {error.detail}
    </InlineNote>
  );
}
